import type { UnauthorisedInstance } from 'backstage-plugin-aws-service-catalog-common';
import type { InstanceRead } from '../../aws/ec2/InstanceRead';
import { personOfSessionName } from '../../teams/sessionName';
import { type KnownSessions, personBehind } from '../personBehind';
import { AUTO_TAG, tagOf } from './classifyInstance';

// Tags that people and tools write who launched into, the likeliest first.
const OWNER_TAGS = ['owner', 'createdby', 'created-by', 'creator', 'user'];

type LaunchedBy = NonNullable<UnauthorisedInstance['launchedBy']>;

/** Who launched an instance, as far as its tags or its key pair tell; EC2 itself does not say. Pure. */
export function launchedBy(
  instance: InstanceRead,
  sessions: KnownSessions,
): LaunchedBy | undefined {
  const arn = tagOf(instance, AUTO_TAG.principal);
  if (arn) return known(arn, AUTO_TAG.principal, personBehind(arn, sessions));
  for (const wanted of OWNER_TAGS) {
    const tag = instance.tags.find(({ key }) => key.toLowerCase() === wanted);
    if (tag?.value) {
      const { key, value } = tag;
      return known(value, `tag ${key}`, personNamed(value, sessions));
    }
  }
  return instance.keyName
    ? { text: instance.keyName, source: 'key pair' }
    : undefined;
}

/** Whom a tag means: by entity ref, by the ARN of a session or by a plain name. An e-mail address names no entity. */
function personNamed(
  text: string,
  sessions: KnownSessions,
): string | undefined {
  if (/^user:[^/\s]+\/[^/\s]+$/i.test(text)) return text.toLowerCase();
  if (text.startsWith('arn:')) return personBehind(text, sessions);
  return text.includes('@') ? undefined : personOfSessionName(text);
}

function known(
  text: string,
  source: string,
  entityRef: string | undefined,
): LaunchedBy {
  return { text, source, ...(entityRef && { entityRef }) };
}

import type { UnauthorisedInstance } from 'backstage-plugin-aws-service-catalog-common';
import type { InstanceRead } from '../../aws/ec2/InstanceRead';
import { sessionNameIn } from '../../provisioned/owners';
import { personOfSessionName } from '../../teams/sessionName';
import { AUTO_TAG, tagOf } from './classifyInstance';

// Tags that people and tools write who launched into, the likeliest first.
const OWNER_TAGS = ['owner', 'createdby', 'created-by', 'creator', 'user'];

/** Who launched an instance, as far as its tags or its key pair tell; EC2 itself does not say. Pure. */
export function launchedBy(
  instance: InstanceRead,
): UnauthorisedInstance['launchedBy'] {
  const arn = tagOf(instance, AUTO_TAG.principal);
  if (arn) return toPerson(arn, AUTO_TAG.principal);
  for (const wanted of OWNER_TAGS) {
    const tag = instance.tags.find(({ key }) => key.toLowerCase() === wanted);
    if (tag?.value) return toPerson(tag.value, `tag ${tag.key}`);
  }
  return instance.keyName
    ? { text: instance.keyName, source: 'key pair' }
    : undefined;
}

function toPerson(
  text: string,
  source: string,
): UnauthorisedInstance['launchedBy'] {
  const entityRef = /^user:[^/\s]+\/[^/\s]+$/i.test(text)
    ? text.toLowerCase()
    : personOfSessionName(sessionNameIn(text) ?? text);
  return { text, source, ...(entityRef && { entityRef }) };
}

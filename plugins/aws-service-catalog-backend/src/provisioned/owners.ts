import type { Person } from 'backstage-plugin-aws-service-catalog-common';
import { personOfSessionName } from '../teams/sessionName';

/** Entity refs of people whose session name does not tell them, by session name. */
export type KnownPeople = ReadonlyMap<string, string>;

/** Session name in `arn:aws:sts::1:assumed-role/Role/session`; undefined for a user or a role itself. */
export function sessionNameIn(arn: string): string | undefined {
  return /:assumed-role\/.+\/([^/]+)$/.exec(arn)?.[1];
}

/** Session names of owners that only our own launches can map back to a person. */
export function unknownSessionNames(arns: readonly string[]): string[] {
  return arns
    .map(sessionNameIn)
    .filter(
      (name): name is string =>
        name !== undefined && personOfSessionName(name) === undefined,
    );
}

/**
 * The person behind an owner's ARN. Sessions of other roles than the team's are nobody that the portal knows.
 *
 * @param viewer - ARN of the session of the person who asks
 */
export function personOf(
  arn: string,
  viewer: string,
  people: KnownPeople,
): Person {
  const sessionName = sessionNameIn(arn);
  const entityRef =
    sessionName !== undefined && roleIn(arn) === roleIn(viewer)
      ? people.get(sessionName) ?? personOfSessionName(sessionName)
      : undefined;
  return {
    principalArn: arn,
    isMe: arn === viewer,
    ...(sessionName && { sessionName }),
    ...(entityRef && { entityRef }),
  };
}

/** Everything before the session name. */
function roleIn(arn: string): string {
  return arn.slice(0, arn.lastIndexOf('/'));
}

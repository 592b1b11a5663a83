import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { isMember } from '../access/membership';
import { InvalidFieldError } from '../invalidField';
import type { GroupsOfPerson } from './groupsOfPerson';
import type { Team } from './Team';

/**
 * Full entity ref of somebody who is to own what a team runs.
 *
 * @param owner - entity ref as somebody has written it
 * @throws InvalidFieldError - it is no user, or nobody of the team
 */
export async function requireMember(
  groupsOf: GroupsOfPerson,
  team: Team,
  owner: string,
): Promise<string> {
  const userRef = userRefOf(owner);
  const groups = await groupsOf(userRef);
  if (!groups || !isMember({ ownershipEntityRefs: groups }, team.groupRef)) {
    throw new InvalidFieldError(
      'owner',
      `${userRef} is not in ${team.groupRef}: only people of ${team.title} can own what it runs`,
    );
  }
  return userRef;
}

function userRefOf(text: string): string {
  try {
    const ref = parseEntityRef(text.toLowerCase(), {
      defaultKind: 'user',
      defaultNamespace: 'default',
    });
    if (ref.kind === 'user') return stringifyEntityRef(ref);
  } catch {
    // Said below, as for a ref of another kind.
  }
  throw new InvalidFieldError(
    'owner',
    `owner '${text}' is not the entity ref of a user, e.g. user:default/jane`,
  );
}

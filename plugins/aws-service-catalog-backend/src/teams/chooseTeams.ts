import { teamIdOf } from 'backstage-plugin-aws-service-catalog-common';
import type { TeamDefinition } from 'backstage-plugin-aws-service-catalog-node';
import { roleKeyOf } from './Team';

/** A role that is taken. */
export type RoleInUse = Pick<
  TeamDefinition,
  'partition' | 'accountId' | 'roleName'
>;

/**
 * Makes one list of the teams of several sources. The first source that names a group decides about it, and no role
 * is given to a second team: whoever joined by naming a role would see and change what another team runs.
 *
 * @param sources - in the order of their weight
 * @param reserved - roles that only the first source may name
 */
export function chooseTeams(
  sources: readonly (readonly TeamDefinition[])[],
  reserved: readonly RoleInUse[] = [],
): {
  /** By team id. */
  definitions: ReadonlyMap<string, TeamDefinition>;
  /** What is left out and why, a sentence each; not those that only say again what a source before said. */
  ignored: string[];
} {
  const definitions = new Map<string, TeamDefinition>();
  const ignored: string[] = [];
  const users = new Map<string, string>();
  for (const [weight, source] of sources.entries()) {
    for (const definition of source) {
      const id = teamIdOf(definition.groupRef);
      if (definitions.has(id)) continue;
      const role = roleKeyOf(definition);
      const user = users.get(role);
      if (user === undefined) {
        definitions.set(id, definition);
        users.set(role, definition.groupRef);
      } else {
        ignored.push(
          `${definition.groupRef} names the role ${definition.roleName} of account ${definition.accountId}, which belongs to ${user}`,
        );
      }
    }
    if (weight === 0) {
      for (const role of reserved) {
        if (!users.has(roleKeyOf(role))) {
          users.set(roleKeyOf(role), 'the configuration of this portal');
        }
      }
    }
  }
  return { definitions, ignored };
}

import type { AuthService } from '@backstage/backend-plugin-api';
import {
  RELATION_CHILD_OF,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { ServiceUnavailableError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { isMember } from '../access/membership';
import type { GroupsOfPerson } from '../teams/groupsOfPerson';

/**
 * Whether the software catalog says that somebody who is not asking right now is a curator.
 *
 * @throws ServiceUnavailableError - the software catalog does not answer
 */
export type StillCurates = (userRef: string) => Promise<boolean>;

/** Groups lie in groups; deeper than this nobody nests them. */
const MOST_LEVELS = 5;

/** Sign-in may make members of a group members of those above it, so those count as well. */
export function stillCurates(options: {
  curators: readonly string[];
  groupsOf: GroupsOfPerson;
  catalog: CatalogService;
  auth: AuthService;
}): StillCurates {
  const { curators, groupsOf, catalog, auth } = options;
  const isCurator = (groups: readonly string[]) =>
    curators.some(group => isMember({ ownershipEntityRefs: groups }, group));

  async function groupsAbove(groups: readonly string[]): Promise<string[]> {
    const { items } = await catalog.getEntitiesByRefs(
      { entityRefs: [...groups], fields: ['relations'] },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    return items.flatMap(
      group =>
        group?.relations
          ?.filter(({ type }) => type === RELATION_CHILD_OF)
          .map(({ targetRef }) =>
            stringifyEntityRef(parseEntityRef(targetRef)),
          ) ?? [],
    );
  }

  return async userRef => {
    try {
      let groups = (await groupsOf(userRef)) ?? [];
      for (let level = 0; level < MOST_LEVELS; level += 1) {
        if (groups.length === 0) return false;
        if (isCurator(groups)) return true;
        groups = await groupsAbove(groups);
      }
      return false;
    } catch (error) {
      throw new ServiceUnavailableError(
        `The software catalog does not tell whether ${userRef} still curates`,
        error,
      );
    }
  };
}

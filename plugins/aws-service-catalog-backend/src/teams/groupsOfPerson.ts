import type { AuthService } from '@backstage/backend-plugin-api';
import {
  RELATION_MEMBER_OF,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';

/** Refs of the groups that a person is in, by the software catalog; nothing when that does not know the person. */
export type GroupsOfPerson = (
  userRef: string,
) => Promise<readonly string[] | undefined>;

/**
 * Groups of somebody who is not the caller. Backstage itself tells them of the caller alone; for others the catalog's
 * memberships stand in, which is what sign-in starts from.
 */
export function groupsOfPerson(options: {
  catalog: CatalogService;
  auth: AuthService;
}): GroupsOfPerson {
  return async userRef => {
    const entity = await options.catalog.getEntityByRef(userRef, {
      credentials: await options.auth.getOwnServiceCredentials(),
    });
    return entity?.relations
      ?.filter(({ type }) => type === RELATION_MEMBER_OF)
      .map(({ targetRef }) => stringifyEntityRef(parseEntityRef(targetRef)));
  };
}

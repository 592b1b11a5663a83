import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  type PublicationAnswers,
  accessGrantPermission,
  catalogCuratePermission,
  constraintChangePermission,
  portfolioSharePermission,
  publicationCreatePermission,
} from 'backstage-plugin-aws-service-catalog-common';
import type { CatalogSession, Catalogs } from '../catalogs/Catalogs';

/** Opens a catalog, a publication of which does these answers. */
export type OpenPublishing = (
  credentials: BackstageCredentials,
  catalogId: string,
  answers: Pick<PublicationAnswers, 'teams' | 'spokes'>,
) => Promise<CatalogSession>;

/**
 * A publication makes many kinds of change, in spokes too. Whoever asks for one needs the permission of each: it is no
 * way round any of them.
 */
export function openPublishing(
  catalogs: Pick<Catalogs, 'open' | 'byId'>,
): OpenPublishing {
  return async (credentials, catalogId, { teams, spokes = [] }) => {
    const session = await catalogs.open(
      credentials,
      catalogId,
      publicationCreatePermission,
    );
    const everywhere = [
      catalogCuratePermission,
      constraintChangePermission,
      ...(teams.length > 0 ? [accessGrantPermission] : []),
      ...(spokes.length > 0 ? [portfolioSharePermission] : []),
    ];
    for (const permission of everywhere) {
      await catalogs.open(credentials, catalogId, permission);
    }
    // A spoke that does not exist is an answer that is wrong, and is told as such.
    for (const spoke of spokes.filter(id => catalogs.byId(id))) {
      for (const permission of [publicationCreatePermission, ...everywhere]) {
        await catalogs.open(credentials, spoke, permission);
      }
    }
    return session;
  };
}

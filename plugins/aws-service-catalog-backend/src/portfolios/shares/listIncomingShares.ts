import type {
  IncomingShare,
  IncomingShareList,
} from 'backstage-plugin-aws-service-catalog-common';
import type { Catalog } from '../../catalogs/Catalog';
import type { Curation } from '../Curation';
import type { CurationSession } from '../CurationReads';
import { curationSessionOf } from '../curationSessionOf';
import { ownerAccountOf } from '../ownerAccount';
import { sharerOf } from '../portfolio/sharerOf';
import { isWithMany } from '../spokes/SpokeReach';

type Sources = Pick<Curation, 'reads' | 'catalogs' | 'aws'>;

/**
 * Portfolios that others share with a catalog. AWS tells an account which it has accepted; what is offered it tells the
 * one that shares alone, so offers are known when that is the hub of the catalog. Whom a share with an organization
 * reaches it tells nobody: what the catalog does not have of those may be offered or not.
 */
export async function listIncomingShares(
  sources: Sources,
  session: CurationSession,
  options: { refresh?: boolean } = {},
): Promise<IncomingShareList> {
  const read = await sources.reads.portfolios(session, options);
  const accepted = read.value
    .filter(({ imported }) => imported)
    .map((portfolio): IncomingShare => {
      const sharer = sharerOf(portfolio.arn, sources.catalogs.all());
      return {
        portfolioId: portfolio.id,
        name: portfolio.name,
        provider: portfolio.provider,
        description: portfolio.description,
        ownerAccountId: sharer.accountId,
        catalog: sharer.catalog,
        state: 'accepted',
        through: portfolio.through ?? 'account',
      };
    });
  const known = new Set(accepted.map(({ portfolioId }) => portfolioId));
  const hub = session.catalog.hub && sources.catalogs.byId(session.catalog.hub);
  const offered = hub
    ? await offersOf(sources, hub, session.catalog.accountId, options)
    : [];
  return {
    asOf: read.asOf.toISOString(),
    stale: read.stale,
    items: [
      ...offered.filter(({ portfolioId }) => !known.has(portfolioId)),
      ...accepted,
    ],
  };
}

async function offersOf(
  { reads, aws }: Sources,
  hub: Catalog,
  accountId: string,
  options: { refresh?: boolean },
): Promise<IncomingShare[]> {
  const session = curationSessionOf(aws, hub);
  const { value: portfolios } = await reads.portfolios(session, options);
  const offers = await Promise.all(
    portfolios
      .filter(({ imported }) => !imported)
      .map(async ({ id }) => {
        const { value } = await reads.portfolio(session, id, options);
        const { portfolio, shares } = value;
        const own = shares.find(({ recipient }) => recipient.id === accountId);
        if (!own && !shares.some(isWithMany)) return [];
        const isOfAccount = own?.recipient.type === 'account';
        const offer: IncomingShare = {
          portfolioId: id,
          name: portfolio.name,
          provider: portfolio.provider,
          description: portfolio.description,
          ownerAccountId: ownerAccountOf(portfolio.arn),
          catalog: hub.id,
          state: own ? 'offered' : 'unknown',
          through: isOfAccount ? 'account' : 'organization',
        };
        return [offer];
      }),
  );
  return offers.flat();
}

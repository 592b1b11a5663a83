import type {
  ListPortfoliosQuery,
  PortfolioList,
  PortfolioSummary,
} from 'backstage-plugin-aws-service-catalog-common';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Curation } from '../Curation';
import type { KnownPortfolio } from '../CurationReads';
import { type Listing, listPage } from '../listPage';
import { sharerOf } from './sharerOf';

/** Which portfolios to list, with the defaults of the HTTP API filled in. */
export type PortfolioQuery = ListPortfoliosQuery &
  Required<Pick<ListPortfoliosQuery, 'sort' | 'limit' | 'refresh'>>;

const listing: Listing<KnownPortfolio> = {
  id: ({ id }) => id,
  texts: ({ id, name, provider, description }) => [
    id,
    name,
    provider,
    description,
  ],
  filters: {
    origin: ({ imported }) => [imported ? 'imported' : 'own'],
    provider: ({ provider }) => [provider],
  },
  sorts: {
    name: ({ name }) => name,
    created: ({ createdAt }) => createdAt ?? '',
    provider: ({ provider }) => provider,
  },
};

/** Portfolios of a catalog, with how much is in those that were read before; the rest is read behind the scenes. */
export async function listPortfolios(
  { reads, catalogs }: Pick<Curation, 'reads' | 'catalogs'>,
  session: CatalogSession,
  query: PortfolioQuery,
): Promise<PortfolioList> {
  const read = await reads.portfolios(session, { refresh: query.refresh });
  const { items, total, nextCursor } = listPage(listing, read.value, query);
  const counts = await Promise.all(
    items.map(({ id }) => countsOf(reads, session, id)),
  );
  return {
    asOf: read.asOf.toISOString(),
    stale: read.stale,
    items: items.map((portfolio, index) => ({
      id: portfolio.id,
      arn: portfolio.arn,
      name: portfolio.name,
      provider: portfolio.provider,
      description: portfolio.description,
      createdAt: portfolio.createdAt,
      imported: portfolio.imported,
      sharedBy: portfolio.imported
        ? sharerOf(portfolio.arn, catalogs.all())
        : undefined,
      counts: counts[index],
    })),
    total,
    nextCursor,
  };
}

async function countsOf(
  reads: Curation['reads'],
  session: CatalogSession,
  portfolioId: string,
): Promise<PortfolioSummary['counts']> {
  const known = await reads.knownPortfolio(session, portfolioId);
  // Counts that nobody waits for: what fails here fails again, with its reason, on the page of the portfolio.
  reads
    .portfolio(session, portfolioId, { kind: 'background' })
    .catch(() => undefined);
  return (
    known && {
      products: known.value.products.length,
      principals: known.value.principals.length,
      shares: known.value.shares.length,
    }
  );
}

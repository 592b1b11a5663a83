import type {
  CatalogProductList,
  ListCatalogProductsQuery,
} from 'backstage-plugin-aws-service-catalog-common';
import type { CatalogSession } from '../../catalogs/Catalogs';
import { kindOfProduct } from '../../products/kindOfProduct';
import type { Curation } from '../Curation';
import type { KnownProduct } from '../CurationReads';
import { type Listing, facetOf, listPage } from '../listPage';
import { toProductSummary } from './toProductSummary';

/** Which products to list, with the defaults of the HTTP API filled in. */
export type CatalogProductQuery = ListCatalogProductsQuery &
  Required<Pick<ListCatalogProductsQuery, 'sort' | 'limit' | 'refresh'>>;

const PORTFOLIO_FILTER = /^portfolio=(.*)$/s;

/** Products of a catalog, as those who curate them see them. */
export async function listCatalogProducts(
  { reads }: Pick<Curation, 'reads'>,
  session: CatalogSession,
  query: CatalogProductQuery,
): Promise<CatalogProductList> {
  const read = await reads.products(session, { refresh: query.refresh });
  const portfolioIds = (query.filter ?? []).flatMap(filter => {
    const id = PORTFOLIO_FILTER.exec(filter)?.[1];
    return id === undefined ? [] : [id];
  });
  const portfolios = await Promise.all(
    portfolioIds.map(async id => {
      const { value } = await reads.portfolio(session, id);
      return { id, products: new Set(value.products.map(one => one.id)) };
    }),
  );
  const listing: Listing<KnownProduct> = {
    id: ({ id }) => id,
    texts: ({ id, name, vendor, distributor, description }) => [
      id,
      name,
      vendor,
      distributor,
      description,
    ],
    filters: {
      kind: ({ type }) => [kindOfProduct(type)],
      vendor: ({ vendor }) => [vendor],
      portfolio: product =>
        portfolios
          .filter(({ products }) => products.has(product.id))
          .map(({ id }) => id),
    },
    sorts: {
      name: ({ name }) => name,
      created: ({ createdAt }) => createdAt ?? '',
      vendor: ({ vendor }) => vendor,
    },
  };
  const page = listPage(listing, read.value, query);
  return {
    asOf: read.asOf.toISOString(),
    stale: read.stale,
    items: page.items.map(toProductSummary),
    total: page.total,
    nextCursor: page.nextCursor,
    facets: {
      kinds: facetOf(page.all.map(({ type }) => kindOfProduct(type))),
      vendors: facetOf(page.all.map(({ vendor }) => vendor)),
    },
  };
}

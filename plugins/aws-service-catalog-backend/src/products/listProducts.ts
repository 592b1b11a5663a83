import type {
  ListProductsQuery,
  ProductList,
  ProductSummary,
} from 'backstage-plugin-aws-service-catalog-common';
import type { ProductGlance, ProductGlances } from './ProductGlances';
import type { ProductReads, ReadSession } from './ProductReads';
import { type ListedProduct, productsView } from './ProductsView';
import { decodeCursor, encodeCursor } from './productCursor';
import { filterProducts, parseFilters, searchWords } from './productFilters';
import { ProductOrder } from './productOrder';

/** Which products to list, with the defaults of the HTTP API filled in. */
export type ProductQuery = Omit<ListProductsQuery, 'region'> &
  Required<Pick<ListProductsQuery, 'sort' | 'limit' | 'refresh'>>;

/** One page of the team's products, from what is known of them; what is not known is looked up behind the scenes. */
export async function listProducts(
  reads: ProductReads,
  glances: ProductGlances,
  session: ReadSession,
  query: ProductQuery,
): Promise<ProductList> {
  const filters = parseFilters(query.filter ?? []);
  const cursor = query.cursor
    ? decodeCursor(query.cursor, query.sort)
    : undefined;
  const { refresh } = query;
  const [products, creationOrder] = await Promise.all([
    reads.products(session, { refresh }),
    query.sort.endsWith('created')
      ? reads.creationOrder(session, { refresh })
      : undefined,
  ]);
  const order = new ProductOrder(query.sort, creationOrder?.value);
  const { items, facets } = filterProducts(
    productsView(products.value),
    searchWords(query.search),
    filters,
    id => glances.of(session, id)?.portfolios ?? [],
  );
  const sorted = order.sorted(items);
  const start = cursor ? order.startAfter(sorted, cursor) : 0;
  const page = sorted.slice(start, start + query.limit);
  glances.shown(
    session,
    page.map(({ product }) => product.id),
  );
  const last = page.at(-1);
  return {
    asOf: products.asOf.toISOString(),
    stale: products.stale,
    items: page.map(listed =>
      toSummary(listed, glances.of(session, listed.product.id)),
    ),
    total: items.length,
    nextCursor:
      last && start + page.length < sorted.length
        ? encodeCursor(order.cursorAfter(last))
        : undefined,
    facets: {
      kinds: facets.kind,
      vendors: facets.vendor,
      portfolios: facets.portfolio,
    },
  };
}

export function toSummary(
  { product, kind }: Pick<ListedProduct, 'product' | 'kind'>,
  glance: ProductGlance | undefined,
): ProductSummary {
  const { id, name, type, vendor, distributor, description } = product;
  return {
    id,
    name,
    kind,
    type,
    vendor,
    distributor,
    description,
    createdAt: glance?.createdAt,
    newestVersion: glance?.newestVersion,
    portfolios: glance?.portfolios,
    launchable: glance && glance.problem === undefined,
    launchProblem: glance?.problem,
  };
}

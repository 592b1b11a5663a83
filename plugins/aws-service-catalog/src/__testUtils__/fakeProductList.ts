import type {
  Facet,
  ListProductsQuery,
  ProductDetail,
  ProductList,
  ProductSummary,
} from 'backstage-plugin-aws-service-catalog-common';
import countBy from 'lodash/countBy';
import orderBy from 'lodash/orderBy';

const valuesOf: Record<string, (product: ProductSummary) => string[]> = {
  kind: product => [product.kind],
  vendor: product => [product.vendor],
  portfolio: product => product.portfolios ?? [],
};

const facetOf = (products: ProductSummary[], field: string): Facet[] =>
  Object.entries(countBy(products.flatMap(valuesOf[field]))).map(
    ([value, count]) => ({ value, count }),
  );

/** A page of products as the HTTP API answers it; the cursor is the number of products before the page. */
export function fakeProductList(
  products: readonly ProductDetail[],
  query: ListProductsQuery = {},
): Pick<ProductList, 'items' | 'total' | 'facets' | 'nextCursor'> {
  const { search = '', filter = [], sort = 'title', limit = 50 } = query;
  const wanted = filter.map(text => {
    const [field] = text.split('=', 1);
    return { field, value: text.slice(field.length + 1) };
  });
  const matching = products.filter(
    product =>
      product.name.toLowerCase().includes(search.toLowerCase()) &&
      wanted.every(({ field }) =>
        wanted.some(
          other =>
            other.field === field &&
            valuesOf[field](product).includes(other.value),
        ),
      ),
  );
  const field = sort.replace('-', '');
  const sorted = orderBy(
    matching,
    [product => (field === 'created' ? product.createdAt : product.name)],
    [sort.startsWith('-') ? 'desc' : 'asc'],
  );
  const start = Number(query.cursor ?? 0);
  const end = start + limit;
  return {
    items: sorted.slice(start, end),
    total: sorted.length,
    nextCursor: end < sorted.length ? String(end) : undefined,
    facets: {
      kinds: facetOf(matching, 'kind'),
      vendors: facetOf(matching, 'vendor'),
      portfolios: facetOf(matching, 'portfolio'),
    },
  };
}

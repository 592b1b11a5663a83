import type { ListCatalogProductsQuery } from 'backstage-plugin-aws-service-catalog-common';

/** Columns that the list sorts by; a minus sorts the other way round. */
export type ProductsSort = NonNullable<ListCatalogProductsQuery['sort']>;

/** How the list is looked at; the address keeps it. */
export type ProductsView = { search: string; kind: string; sort: ProductsSort };

const DEFAULT_SORT: ProductsSort = 'name';
const SORTS: readonly ProductsSort[] = [
  'name',
  '-name',
  'created',
  '-created',
  'vendor',
  '-vendor',
];

export function productsViewOf(params: URLSearchParams): ProductsView {
  return {
    search: params.get('search') ?? '',
    kind: params.get('kind') ?? '',
    sort: SORTS.find(sort => sort === params.get('sort')) ?? DEFAULT_SORT,
  };
}

/** The address with a change; what is as usual does not stand in it. */
export function paramsWithProductsView(
  params: URLSearchParams,
  change: Partial<ProductsView>,
): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [key, value] of Object.entries(change)) {
    const isUsual = key === 'sort' && value === DEFAULT_SORT;
    if (value && !isUsual) next.set(key, value);
    else next.delete(key);
  }
  return next;
}

export function productsQueryOf(view: ProductsView): ListCatalogProductsQuery {
  return {
    search: view.search || undefined,
    filter: view.kind ? [`kind=${view.kind}`] : undefined,
    sort: view.sort,
  };
}

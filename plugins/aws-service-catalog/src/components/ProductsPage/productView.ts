import type {
  ListProductsQuery,
  ProductKind,
} from 'backstage-plugin-aws-service-catalog-common';

/** Orders that can be chosen. */
export const PRODUCT_SORTS = ['title', '-title', '-created', 'vendor'] as const;

/** One of the orders that can be chosen. */
export type ProductSort = (typeof PRODUCT_SORTS)[number];

/** Kinds of products, in the order in which they are offered. */
export const PRODUCT_KINDS: readonly ProductKind[] = [
  'marketplace',
  'cloudformation',
  'terraform',
  'external',
  'other',
];

/** What the products page shows, as its address remembers it. */
export type ProductView = {
  search: string;
  kinds: ProductKind[];
  portfolios: string[];
  vendors: string[];
  sort: ProductSort;
  layout: 'cards' | 'table';
  cursor?: string;
};

const PAGE_SIZE = 50;
const DEFAULT_SORT: ProductSort = 'title';
const VIEW_PARAMS = [
  'search',
  'kind',
  'portfolio',
  'vendor',
  'sort',
  'layout',
  'cursor',
];

/** Reads the view from the address. What makes no sense there is passed over, so an old bookmark still opens. */
export function productViewOf(params: URLSearchParams): ProductView {
  const sort = PRODUCT_SORTS.find(known => known === params.get('sort'));
  return {
    search: params.get('search') ?? '',
    kinds: PRODUCT_KINDS.filter(kind => params.getAll('kind').includes(kind)),
    portfolios: params.getAll('portfolio'),
    vendors: params.getAll('vendor'),
    sort: sort ?? DEFAULT_SORT,
    layout: params.get('layout') === 'table' ? 'table' : 'cards',
    cursor: params.get('cursor') ?? undefined,
  };
}

/**
 * The address after a change of the view. Any change but turning the page and changing the layout goes back to the
 * first page; other parameters of the address (team, region) stay.
 */
export function paramsWithProductView(
  params: URLSearchParams,
  change: Partial<ProductView>,
): URLSearchParams {
  const before = productViewOf(params);
  const staysOnPage = 'layout' in change;
  const view = {
    ...before,
    cursor: staysOnPage ? before.cursor : undefined,
    ...change,
  };
  const next = new URLSearchParams(params);
  for (const name of VIEW_PARAMS) next.delete(name);
  if (view.search) next.set('search', view.search);
  for (const kind of view.kinds) next.append('kind', kind);
  for (const name of view.portfolios) next.append('portfolio', name);
  for (const name of view.vendors) next.append('vendor', name);
  if (view.sort !== DEFAULT_SORT) next.set('sort', view.sort);
  if (view.layout !== 'cards') next.set('layout', view.layout);
  if (view.cursor) next.set('cursor', view.cursor);
  return next;
}

/** The query that shows a view. */
export function productQueryOf(view: ProductView): ListProductsQuery {
  const filter = [
    ...view.kinds.map(kind => `kind=${kind}`),
    ...view.portfolios.map(name => `portfolio=${name}`),
    ...view.vendors.map(name => `vendor=${name}`),
  ];
  return {
    search: view.search || undefined,
    filter: filter.length > 0 ? filter : undefined,
    sort: view.sort,
    limit: PAGE_SIZE,
    cursor: view.cursor,
  };
}

/** Whether the list is narrowed, so that "nothing matches" is told from "nothing there". */
export function isNarrowedView(view: ProductView): boolean {
  return (
    view.search !== '' ||
    [view.kinds, view.portfolios, view.vendors].some(list => list.length > 0)
  );
}

/** The view without search and filters. */
export const EVERYTHING: Partial<ProductView> = {
  search: '',
  kinds: [],
  portfolios: [],
  vendors: [],
};

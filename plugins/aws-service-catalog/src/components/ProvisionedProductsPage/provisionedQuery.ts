import type { ListProvisionedProductsQuery } from 'backstage-plugin-aws-service-catalog-common';

/** Statuses that can be filtered by, as AWS names them. */
export const FILTERABLE_STATUSES = [
  'AVAILABLE',
  'UNDER_CHANGE',
  'PLAN_IN_PROGRESS',
  'TAINTED',
  'ERROR',
] as const;

/** One of the statuses that can be filtered by. */
export type FilterableStatus = (typeof FILTERABLE_STATUSES)[number];

/** Columns that can be sorted by. */
export type SortField = 'name' | 'status' | 'created';

/** What the list shows, as the address of the page remembers it. */
export type ProvisionedView = {
  scope: 'mine' | 'team';
  search: string;
  statuses: FilterableStatus[];
  sort: NonNullable<ListProvisionedProductsQuery['sort']>;
  cursor?: string;
};

const SORTS: readonly ProvisionedView['sort'][] = [
  'name',
  '-name',
  'created',
  '-created',
  'status',
  '-status',
];
const DEFAULT_SORT: ProvisionedView['sort'] = '-created';
const PAGE_SIZE = 25;

/** Reads the view from the address. What makes no sense there is passed over, so an old bookmark still opens. */
export function viewOf(params: URLSearchParams): ProvisionedView {
  const sort = SORTS.find(known => known === params.get('sort'));
  return {
    scope: params.get('scope') === 'team' ? 'team' : 'mine',
    search: params.get('search') ?? '',
    statuses: FILTERABLE_STATUSES.filter(status =>
      params.getAll('status').includes(status),
    ),
    sort: sort ?? DEFAULT_SORT,
    cursor: params.get('cursor') ?? undefined,
  };
}

/**
 * The address after a change of the view. Any change but turning the page goes back to the first page; other
 * parameters of the address (team, region) stay.
 */
export function paramsWith(
  params: URLSearchParams,
  change: Partial<ProvisionedView>,
): URLSearchParams {
  const view = { ...viewOf(params), cursor: undefined, ...change };
  const next = new URLSearchParams(params);
  for (const key of ['scope', 'search', 'status', 'sort', 'cursor']) {
    next.delete(key);
  }
  if (view.scope !== 'mine') next.set('scope', view.scope);
  if (view.search) next.set('search', view.search);
  for (const status of view.statuses) next.append('status', status);
  if (view.sort !== DEFAULT_SORT) next.set('sort', view.sort);
  if (view.cursor) next.set('cursor', view.cursor);
  return next;
}

/** The query that shows a view. */
export function queryOf(view: ProvisionedView): ListProvisionedProductsQuery {
  return {
    scope: view.scope,
    search: view.search || undefined,
    filter: view.statuses.length
      ? view.statuses.map(status => `status=${status}`)
      : undefined,
    sort: view.sort,
    limit: PAGE_SIZE,
    cursor: view.cursor,
  };
}

/** Whether the list is narrowed, so that "nothing matches" is told from "nothing there". */
export function isNarrowed(view: ProvisionedView): boolean {
  return view.search !== '' || view.statuses.length > 0;
}

export function directionOf(
  view: ProvisionedView,
  field: SortField,
): 'asc' | 'desc' | undefined {
  if (view.sort === field) return 'asc';
  return view.sort === `-${field}` ? 'desc' : undefined;
}

/** The order after a click on a column: ascending first, then turned around. */
export function sortAfterClick(
  view: ProvisionedView,
  field: SortField,
): ProvisionedView['sort'] {
  return directionOf(view, field) === 'asc' ? `-${field}` : field;
}

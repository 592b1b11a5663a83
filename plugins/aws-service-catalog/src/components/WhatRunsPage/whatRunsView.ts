import type { ListCatalogProvisionedProductsQuery } from 'backstage-plugin-aws-service-catalog-common';

/** Columns that the list sorts by; a minus sorts the other way round. */
export type WhatRunsSort = NonNullable<
  ListCatalogProvisionedProductsQuery['sort']
>;

/** What the list is filtered by, as the API names it. */
export type WhatRunsFilter =
  | 'product'
  | 'version'
  | 'team'
  | 'person'
  | 'status';

/** How the list is looked at; the address keeps it. */
export type WhatRunsView = Record<WhatRunsFilter, string> & {
  search: string;
  sort: WhatRunsSort;
};

const DEFAULT_SORT: WhatRunsSort = '-created';
const SORTS: readonly WhatRunsSort[] = [
  'name',
  '-name',
  'created',
  '-created',
  'team',
  '-team',
  'status',
  '-status',
];

// `team` in an address is the team that the person works for.
const KEYS: Record<WhatRunsFilter, string> = {
  product: 'product',
  version: 'version',
  team: 'ofTeam',
  person: 'person',
  status: 'status',
};

/** A list with nothing looked for in it. */
export const EVERYTHING = {
  search: '',
  product: '',
  version: '',
  team: '',
  person: '',
  status: '',
} as const satisfies Partial<WhatRunsView>;

const filters = ['product', 'version', 'team', 'person', 'status'] as const;

export function whatRunsViewOf(params: URLSearchParams): WhatRunsView {
  const of = (filter: WhatRunsFilter) => params.get(KEYS[filter]) ?? '';
  return {
    search: params.get('search') ?? '',
    product: of('product'),
    version: of('version'),
    team: of('team'),
    person: of('person'),
    status: of('status'),
    sort: SORTS.find(sort => sort === params.get('sort')) ?? DEFAULT_SORT,
  };
}

/** The address with a change; what is as usual does not stand in it. */
export function paramsWithWhatRunsView(
  params: URLSearchParams,
  change: Partial<WhatRunsView>,
): URLSearchParams {
  const view = { ...whatRunsViewOf(params), ...change };
  const next = new URLSearchParams(params);
  const set = (key: string, value: string) => {
    if (value) next.set(key, value);
    else next.delete(key);
  };
  for (const filter of filters) set(KEYS[filter], view[filter]);
  // A version is one of a product.
  if (change.product !== undefined && !change.version) set(KEYS.version, '');
  set('search', view.search);
  set('sort', view.sort === DEFAULT_SORT ? '' : view.sort);
  return next;
}

export function whatRunsQueryOf(
  view: WhatRunsView,
): ListCatalogProvisionedProductsQuery {
  const wanted = filters.filter(filter => view[filter]);
  return {
    search: view.search || undefined,
    filter: wanted.length
      ? wanted.map(filter => `${filter}=${view[filter]}`)
      : undefined,
    sort: view.sort,
  };
}

/** Whether the list is narrowed, so that "nothing matches" is told from "nothing there". */
export function isNarrowed(view: WhatRunsView): boolean {
  return view.search !== '' || filters.some(filter => view[filter]);
}

export function directionOf(
  { sort }: Pick<WhatRunsView, 'sort'>,
  column: string,
): 'asc' | 'desc' | undefined {
  if (sort === column) return 'asc';
  return sort === `-${column}` ? 'desc' : undefined;
}

import type { ListPortfoliosQuery } from 'backstage-plugin-aws-service-catalog-common';

/** Columns that the list sorts by; a minus sorts the other way round. */
export type PortfolioSort = NonNullable<ListPortfoliosQuery['sort']>;

/** How the list is looked at; the address keeps it. */
export type PortfolioView = {
  search: string;
  origin: '' | 'own' | 'imported';
  sort: PortfolioSort;
};

const DEFAULT_SORT: PortfolioSort = 'name';
const SORTS: readonly PortfolioSort[] = [
  'name',
  '-name',
  'created',
  '-created',
  'provider',
  '-provider',
];

export function portfolioViewOf(params: URLSearchParams): PortfolioView {
  const origin = params.get('origin');
  return {
    search: params.get('search') ?? '',
    origin: origin === 'own' || origin === 'imported' ? origin : '',
    sort: SORTS.find(sort => sort === params.get('sort')) ?? DEFAULT_SORT,
  };
}

/** The address with a change; what is as usual does not stand in it. */
export function paramsWithPortfolioView(
  params: URLSearchParams,
  change: Partial<PortfolioView>,
): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [key, value] of Object.entries(change)) {
    const isUsual = key === 'sort' && value === DEFAULT_SORT;
    if (value && !isUsual) next.set(key, value);
    else next.delete(key);
  }
  return next;
}

export function portfolioQueryOf(view: PortfolioView): ListPortfoliosQuery {
  return {
    search: view.search || undefined,
    filter: view.origin ? [`origin=${view.origin}`] : undefined,
    sort: view.sort,
  };
}

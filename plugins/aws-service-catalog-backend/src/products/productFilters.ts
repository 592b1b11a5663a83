import { InvalidFieldError } from '../invalidField';
import type { ListedProduct } from './ProductsView';

const fields = ['kind', 'portfolio', 'vendor'] as const;

/** Fields that a list of products can be filtered by. */
export type FilterField = (typeof fields)[number];

/** Values that are wanted, by field. Values of one field are alternatives, fields are combined. */
export type ProductFilters = Partial<Record<FilterField, ReadonlySet<string>>>;

/** @throws InvalidFieldError - a filter is not `field=value` with a known field */
export function parseFilters(filters: readonly string[]): ProductFilters {
  const wanted: Partial<Record<FilterField, Set<string>>> = {};
  for (const filter of filters) {
    const separator = filter.indexOf('=');
    const name = filter.slice(0, Math.max(separator, 0));
    const field = fields.find(known => known === name);
    if (!field) {
      throw new InvalidFieldError(
        'filter',
        `filter '${filter}' is not field=value with one of the fields ${fields.join(
          ', ',
        )}`,
      );
    }
    const values = wanted[field] ?? new Set();
    values.add(filter.slice(separator + 1));
    wanted[field] = values;
  }
  return wanted;
}

/** Names of the portfolios that bring a product, as far as they are known. */
export type PortfoliosOf = (productId: string) => readonly string[];

function valuesOf(
  listed: ListedProduct,
  field: FilterField,
  portfoliosOf: PortfoliosOf,
): readonly string[] {
  switch (field) {
    case 'kind':
      return [listed.kind];
    case 'vendor':
      return [listed.product.vendor];
    default:
      return portfoliosOf(listed.product.id);
  }
}

/** Words of a search, all of which have to be found. */
export function searchWords(search: string | undefined): string[] {
  return (search ?? '').toLowerCase().split(/\s+/).filter(Boolean);
}

/** What a search and filters leave, in the order given, and what else could be chosen. */
export interface FilteredProducts {
  items: ListedProduct[];
  /** Counts per value, of products that the search and the filters of all other fields leave. */
  facets: Record<FilterField, { value: string; count: number }[]>;
}

export function filterProducts(
  products: readonly ListedProduct[],
  words: readonly string[],
  filters: ProductFilters,
  portfoliosOf: PortfoliosOf,
): FilteredProducts {
  const items: ListedProduct[] = [];
  const counts: Record<FilterField, Map<string, number>> = {
    kind: new Map(),
    portfolio: new Map(),
    vendor: new Map(),
  };
  for (const listed of products) {
    if (words.some(word => !listed.haystack.includes(word))) continue;
    const refusing = fields.filter(field => {
      const wanted = filters[field];
      return (
        wanted &&
        !valuesOf(listed, field, portfoliosOf).some(value => wanted.has(value))
      );
    });
    if (refusing.length === 0) items.push(listed);
    for (const field of fields) {
      if (refusing.some(other => other !== field)) continue;
      for (const value of valuesOf(listed, field, portfoliosOf)) {
        counts[field].set(value, (counts[field].get(value) ?? 0) + 1);
      }
    }
  }
  return {
    items,
    facets: {
      kind: byCount(counts.kind),
      portfolio: byCount(counts.portfolio),
      vendor: byCount(counts.vendor),
    },
  };
}

function byCount(counts: Map<string, number>) {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

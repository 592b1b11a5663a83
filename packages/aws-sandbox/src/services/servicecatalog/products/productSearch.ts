import type {
  ProductViewAggregationValue,
  SearchProductsInput,
} from '@aws-sdk/client-service-catalog';
import type { Product } from '../state';

type Filters = SearchProductsInput['Filters'];

/** Products that match every filter; a filter matches when one of its values does. */
export function filterProducts(
  products: readonly Product[],
  filters: Filters,
): Product[] {
  const { FullTextSearch, Owner, ProductType, SourceProductId } = filters ?? {};
  return products.filter(
    product =>
      anyOf(FullTextSearch, text => containsWords(product, text)) &&
      anyOf(Owner, owner => product.owner === owner) &&
      anyOf(ProductType, type => product.type === type) &&
      anyOf(SourceProductId, id => product.id === id),
  );
}

/** Sorts by the field that was asked for; ties keep the order of ids, so that pages do not overlap. */
export function sortProducts(
  products: readonly Product[],
  { SortBy, SortOrder }: Pick<SearchProductsInput, 'SortBy' | 'SortOrder'>,
): Product[] {
  const keyed = products.map(product => ({
    product,
    key: sortKey(product, SortBy),
  }));
  keyed.sort(
    (a, b) => compare(a.key, b.key) || compare(a.product.id, b.product.id),
  );
  const sorted = keyed.map(({ product }) => product);
  return SortOrder === 'DESCENDING' ? sorted.reverse() : sorted;
}

/** How many of the found products there are for each owner and type. */
export function aggregate(
  products: readonly Product[],
): Record<string, ProductViewAggregationValue[]> {
  return {
    Owner: counts(products.map(({ owner }) => owner)),
    ProductType: counts(products.map(({ type }) => type)),
  };
}

function counts(values: readonly string[]): ProductViewAggregationValue[] {
  const byValue = new Map<string, number>();
  for (const value of values) {
    byValue.set(value, (byValue.get(value) ?? 0) + 1);
  }
  return [...byValue].map(([Value, ApproximateCount]) => ({
    Value,
    ApproximateCount,
  }));
}

function anyOf(
  values: readonly string[] | undefined,
  matches: (value: string) => boolean,
): boolean {
  return values === undefined || values.length === 0 || values.some(matches);
}

function containsWords(product: Product, text: string): boolean {
  const haystack = [
    product.name,
    product.owner,
    product.description,
    product.distributor,
    product.id,
  ]
    .join('\n')
    .toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every(word => haystack.includes(word));
}

function sortKey(
  product: Product,
  sortBy: SearchProductsInput['SortBy'],
): string | number {
  switch (sortBy) {
    case 'VersionCount':
      return product.versions.length;
    case 'CreationDate':
      return product.createdAt;
    default:
      return product.name.toLowerCase();
  }
}

function compare(a: string | number, b: string | number): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}

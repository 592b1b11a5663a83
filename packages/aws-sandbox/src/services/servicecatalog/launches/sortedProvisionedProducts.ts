import type {
  SearchProvisionedProductsInput,
  SortOrder,
} from '@aws-sdk/client-service-catalog';
import { invalidParameters } from '../requests/errors';
import type { ProvisionedProduct, ServiceCatalogState } from '../state';

/** Fields that SearchProvisionedProducts sorts by. An ARN sorts as its name and id do. */
const KEYS: Record<string, (item: ProvisionedProduct) => string> = {
  arn: item => `${item.name}/${item.id}`,
  id: item => item.id,
  name: item => item.name,
  lastRecordId: item => item.lastRecordId ?? '',
};

interface Kept {
  revision: number;
  byOrder: Map<string, ProvisionedProduct[]>;
}

/**
 * Sorted lists, kept as long as no provisioned product is made or ends: whoever reads 100,000 of them page by page must
 * not pay for a sort each time. Names and ids never change; last records do, so those are sorted anew.
 */
const kept = new WeakMap<ServiceCatalogState, Kept>();

/**
 * All provisioned products, in the order that was asked for; in order of creation without one.
 *
 * @throws InvalidParametersException for a field that cannot be sorted by
 */
export function sortedProvisionedProducts(
  state: ServiceCatalogState,
  {
    SortBy,
    SortOrder,
  }: Pick<SearchProvisionedProductsInput, 'SortBy' | 'SortOrder'>,
): ProvisionedProduct[] {
  const lists = listsOf(state);
  const order = `${SortBy} ${SortOrder}`;
  const list = lists.get(order) ?? sort(state, SortBy, SortOrder);
  if (SortBy !== 'lastRecordId') {
    lists.set(order, list);
  }
  return list;
}

function sort(
  state: ServiceCatalogState,
  sortBy: string | undefined,
  sortOrder: SortOrder | undefined,
): ProvisionedProduct[] {
  const items = Object.values(state.provisionedProducts);
  const sorted = sortBy === undefined ? items : ascending(items, sortBy);
  return sortOrder === 'DESCENDING' ? sorted.reverse() : sorted;
}

function ascending(
  items: readonly ProvisionedProduct[],
  sortBy: string,
): ProvisionedProduct[] {
  if (!Object.hasOwn(KEYS, sortBy)) {
    throw invalidParameters(
      `SortBy ${sortBy} is not supported. Supported fields: ${Object.keys(
        KEYS,
      ).join(', ')}.`,
    );
  }
  const keyed = items.map(item => ({ item, key: KEYS[sortBy](item) }));
  keyed.sort((a, b) => {
    if (a.key === b.key) {
      return 0;
    }
    return a.key < b.key ? -1 : 1;
  });
  return keyed.map(({ item }) => item);
}

function listsOf(state: ServiceCatalogState): Kept['byOrder'] {
  const revision = state.provisionedProductsRevision;
  const known = kept.get(state);
  if (known?.revision === revision) {
    return known.byOrder;
  }
  const byOrder: Kept['byOrder'] = new Map();
  kept.set(state, { revision, byOrder });
  return byOrder;
}

import {
  type InventoryApi,
  type InventoryProduct,
  type InventoryProvisionedProduct,
  pagesOf,
} from 'backstage-plugin-aws-service-catalog-common';
import type { Scope } from '../entities/Scope';

/** Everything that runs in a scope. Ends only when AWS has shown the last page. */
export function provisionedProductPages(
  inventory: InventoryApi,
  { team, region }: Scope,
  signal: AbortSignal,
): AsyncGenerator<InventoryProvisionedProduct[]> {
  return pagesOf(cursor =>
    inventory.listInventoryProvisionedProducts(
      team.id,
      { region, cursor },
      { signal },
    ),
  );
}

/** Everything that is approved in a scope. */
export function productPages(
  inventory: InventoryApi,
  { team, region }: Scope,
  signal: AbortSignal,
): AsyncGenerator<InventoryProduct[]> {
  return pagesOf(cursor =>
    inventory.listInventoryProducts(
      team.id,
      { region, cursor, limit: 100 },
      { signal },
    ),
  );
}

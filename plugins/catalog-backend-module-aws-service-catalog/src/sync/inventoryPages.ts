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

/**
 * One of what runs in a scope.
 *
 * @returns undefined when AWS has shown the last page and it was on none
 */
export async function findProvisionedProduct(
  inventory: InventoryApi,
  { team, region }: Scope,
  id: string,
  signal: AbortSignal,
): Promise<InventoryProvisionedProduct | undefined> {
  const pages = pagesOf(cursor =>
    inventory.listInventoryProvisionedProducts(
      team.id,
      { region, id, cursor },
      { signal },
    ),
  );
  for await (const page of pages) {
    const found = page.find(item => item.id === id);
    if (found) return found;
  }
  return undefined;
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

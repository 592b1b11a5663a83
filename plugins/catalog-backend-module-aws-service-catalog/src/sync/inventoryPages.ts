import type {
  InventoryApi,
  InventoryProduct,
  InventoryProvisionedProduct,
} from 'backstage-plugin-aws-service-catalog-common';
import type { Scope } from '../entities/Scope';

interface Page<T> {
  items: T[];
  nextCursor?: string;
}

async function* pagesOf<T>(
  read: (cursor: string | undefined) => Promise<Page<T>>,
): AsyncGenerator<T[]> {
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    yield page.items;
    cursor = page.nextCursor;
  } while (cursor);
}

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

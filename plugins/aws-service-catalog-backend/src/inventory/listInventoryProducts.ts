import { ServiceUnavailableError } from '@backstage/errors';
import type { InventoryProductList } from 'backstage-plugin-aws-service-catalog-common';
import type { ProductReads } from '../products/ProductReads';
import type { InventorySession } from './InventorySession';

/**
 * A page of what is approved for the team, from the list that its people share, by id: a page begins after the id that
 * the last one ended with.
 *
 * @throws ServiceUnavailableError - AWS does not answer: what was read before would pass for what is approved now
 */
export async function listInventoryProducts(
  products: ProductReads,
  session: InventorySession,
  { cursor = '', limit }: { cursor?: string; limit: number },
): Promise<InventoryProductList> {
  const { value, stale } = await products.products(session);
  if (stale) {
    throw new ServiceUnavailableError(
      `AWS does not answer; the products of team '${session.team.id}' in ${session.region} are not known just now`,
    );
  }
  const after = value
    .filter(({ id }) => id > cursor)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const page = after.slice(0, limit);
  return {
    items: page.map(({ id, name, vendor, description }) => ({
      id,
      name,
      vendor,
      description,
    })),
    nextCursor: after.length > limit ? page.at(-1)?.id : undefined,
  };
}

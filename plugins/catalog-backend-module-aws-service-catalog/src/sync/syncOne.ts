import { stringifyEntityRef } from '@backstage/catalog-model';
import type {
  InventoryApi,
  PortalLinks,
} from 'backstage-plugin-aws-service-catalog-common';
import { resourceNameOf, resourceOf } from '../entities/resourceOf';
import { provisionedProductsAt, type Scope } from '../entities/Scope';
import type { Held } from './Held';
import { findProvisionedProduct } from './inventoryPages';
import { changedEntity, type Writer } from './syncLocation';
import { withAddresses } from './withAddresses';

/**
 * Brings the catalog up to date with one provisioned product, on news of it.
 *
 * @throws whatever reading throws: then nothing is written or removed
 */
export async function syncOne(
  scope: Scope,
  id: string,
  options: {
    inventory: InventoryApi;
    held: Pick<Held, 'find'>;
    writer: Writer;
    portal: PortalLinks;
    signal: AbortSignal;
  },
): Promise<void> {
  const { inventory, held, writer, portal, signal } = options;
  const { connection, locationKey } = writer;
  const startedAt = writer.now().getTime();
  const item = await findProvisionedProduct(inventory, scope, id, signal);
  if (item) {
    const entity = await changedEntity(
      resourceOf(scope, item, portal),
      undefined,
      writer,
      withAddresses(inventory, scope, 1),
    );
    await connection.applyMutation({
      type: 'delta',
      added: entity ? [{ entity, locationKey }] : [],
      removed: [],
    });
    return;
  }
  const entityRef = stringifyEntityRef({
    kind: 'resource',
    name: resourceNameOf(id),
  });
  const known = await held.find(entityRef);
  // Another team has it since it was handed over, or somebody has seen it after this reading began.
  const isOthers =
    known &&
    (known.location !== provisionedProductsAt(scope) ||
      known.writtenAt >= startedAt);
  if (isOthers) return;
  await connection.applyMutation({
    type: 'delta',
    added: [],
    removed: [{ entityRef, locationKey }],
  });
}

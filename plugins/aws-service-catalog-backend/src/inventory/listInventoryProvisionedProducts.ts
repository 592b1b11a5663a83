import type {
  InventoryProvisionedProduct,
  InventoryProvisionedProductList,
} from 'backstage-plugin-aws-service-catalog-common';
import { consoleUrl } from '../aws/consoleUrl';
import {
  type FoundProvisionedProduct,
  searchProvisionedProducts,
} from '../aws/serviceCatalog/searchProvisionedProducts';
import type { LaunchStore } from '../launches/LaunchStore';
import {
  type KnownPeople,
  personOf,
  unknownSessionNames,
} from '../provisioned/owners';
import { componentOf } from './componentOf';
import type { InventorySession } from './InventorySession';

/**
 * A page of what the team runs, straight from AWS: whoever reads page by page never has more than one in memory, nor
 * has the portal. Pages wait until no person needs the request budget; one that was asked for by its id does not.
 */
export async function listInventoryProvisionedProducts(
  launches: Pick<LaunchStore, 'peopleBySessionName' | 'launchedFor'>,
  session: InventorySession,
  query: { id?: string; cursor?: string },
): Promise<InventoryProvisionedProductList> {
  const page = await searchProvisionedProducts(session.reader, {
    within: 'role',
    query: query.id === undefined ? undefined : [`id:${query.id}`],
    pageToken: query.cursor,
    kind: query.id === undefined ? 'background' : 'read',
  });
  const names = unknownSessionNames(
    page.items.flatMap(({ userArnSession }) => userArnSession ?? []),
  );
  const people: KnownPeople =
    names.length > 0 ? await launches.peopleBySessionName(names) : new Map();
  const launchedFor = await launches.launchedFor(
    session.team.id,
    page.items.map(({ id }) => id),
  );
  return {
    items: page.items
      .filter(item => query.id === undefined || item.id === query.id)
      .map(item => ({
        ...toInventory(session, item, people),
        launchedFor: launchedFor.get(item.id) ?? componentOf(item.tags),
      })),
    nextCursor: page.nextPageToken,
  };
}

function toInventory(
  { reader }: InventorySession,
  found: FoundProvisionedProduct,
  people: KnownPeople,
): InventoryProvisionedProduct {
  const { userArnSession: owner } = found;
  return {
    id: found.id,
    name: found.name,
    status: found.status,
    arn: found.arn,
    productId: found.productId,
    productName: found.productName,
    versionId: found.versionId,
    versionName: found.versionName,
    createdAt: found.createdAt,
    launchedBy: owner
      ? personOf(owner, reader.principalArn, people).entityRef
      : undefined,
    lastGoodRecordId: found.lastSuccessfulProvisioningRecordId,
    consoleUrl: consoleUrl(reader.target, {
      kind: 'provisioned-product',
      id: found.id,
    }),
  };
}

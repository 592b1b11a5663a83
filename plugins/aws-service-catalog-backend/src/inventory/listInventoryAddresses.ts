import { NotFoundError } from '@backstage/errors';
import type { InventoryAddressList } from 'backstage-plugin-aws-service-catalog-common';
import { describeRecord } from '../aws/serviceCatalog/describeRecord';
import { searchProvisionedProducts } from '../aws/serviceCatalog/searchProvisionedProducts';
import type { InventorySession } from './InventorySession';
import { type OutputLinks, publicAddress } from './publicAddress';

/**
 * The outputs of its last good operation that are addresses.
 *
 * @throws NotFoundError - the team has no such provisioned product
 * @throws NotAllowedError - its role may not search or read records
 */
export async function listInventoryAddresses(
  session: InventorySession,
  provisionedProductId: string,
  links: OutputLinks,
): Promise<InventoryAddressList> {
  if (links === 'none') return { items: [] };
  const found = await find(session, provisionedProductId);
  if (!found) {
    throw new NotFoundError(
      `The team '${session.team.id}' has no provisioned product '${provisionedProductId}'`,
    );
  }
  const recordId = found.lastSuccessfulProvisioningRecordId;
  if (!recordId) return { items: [] };
  const { outputs } = await describeRecord(session.reader, recordId);
  return {
    items: outputs.flatMap(({ key, value }) => {
      const url = publicAddress(value, links);
      return url ? [{ output: key, url }] : [];
    }),
  };
}

/** A page may be empty and still have another after it. */
async function find({ reader }: InventorySession, wanted: string) {
  let pageToken: string | undefined;
  do {
    const page = await searchProvisionedProducts(reader, {
      within: 'role',
      query: [`id:${wanted}`],
      pageToken,
    });
    const found = page.items.find(({ id }) => id === wanted);
    if (found) return found;
    pageToken = page.nextPageToken;
  } while (pageToken);
  return undefined;
}

import type { InventoryAddressList } from 'backstage-plugin-aws-service-catalog-common';
import { findOwn } from '../aws/findOwn';
import { describeRecord } from '../aws/serviceCatalog/describeRecord';
import type { InventorySession } from './InventorySession';
import { publicAddress } from './publicAddress';

/**
 * The outputs of its last good operation that are addresses.
 *
 * @throws NotFoundError - the team has no such provisioned product
 */
export async function listInventoryAddresses(
  session: InventorySession,
  provisionedProductId: string,
): Promise<InventoryAddressList> {
  const found = await findOwn(session.reader, provisionedProductId);
  const recordId = found?.lastSuccessfulProvisioningRecordId;
  if (!recordId) return { items: [] };
  const { outputs } = await describeRecord(session.reader, recordId);
  return {
    items: outputs.flatMap(({ key, value }) => {
      const url = publicAddress(value);
      return url ? [{ output: key, url }] : [];
    }),
  };
}

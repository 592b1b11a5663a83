import type { AwsSession } from './AwsAccess';
import {
  describeStackParameters,
  type StackParameter,
} from './cloudFormation/describeStackParameters';
import {
  describeStackResources,
  type StackResourceState,
} from './cloudFormation/describeStackResources';
import { stackNameOf } from './cloudFormation/stackNameOf';
import {
  describeProvisionedProduct,
  type DescribedProvisionedProduct,
} from './serviceCatalog/describeProvisionedProduct';
import {
  describeRecord,
  type RecordOutput,
} from './serviceCatalog/describeRecord';
import type { CatalogRecord } from './serviceCatalog/Record';
import { findOwn } from './findOwn';
import type { FoundProvisionedProduct } from './serviceCatalog/searchProvisionedProducts';
import { whatMayBeSeen } from './whatMayBeSeen';

/** A provisioned product with everything that AWS tells about it. Survives JSON. */
export interface ProvisionedProductRead {
  item: DescribedProvisionedProduct;
  /** Owner, tags and names; left out when the role may not search. */
  found?: FoundProvisionedProduct;
  /** Record that it last ran well with. */
  lastGood?: CatalogRecord;
  outputs: RecordOutput[];
  /** Record of the last operation, when that failed. */
  lastFailed?: CatalogRecord;
  /** Left out when the role may not read the stack, or there is none. */
  resources?: StackResourceState[];
  parameters?: StackParameter[];
}

/**
 * Reads all there is about one provisioned product. What a role may not see, and what is not there yet, is left out.
 *
 * @throws NotFoundError when the role has launched none of this id
 */
export async function readProvisionedProduct(
  session: AwsSession,
  id: string,
): Promise<ProvisionedProductRead> {
  const item = await describeProvisionedProduct(session, { id });
  const stack = stackNameOf(session.target.accountId, id);
  const [found, lastGood, last, resources, parameters] = await Promise.all([
    findOwn(session, id),
    recordOf(session, item.lastSuccessfulProvisioningRecordId),
    recordOf(session, item.lastProvisioningRecordId),
    whatMayBeSeen(describeStackResources(session, stack)),
    whatMayBeSeen(describeStackParameters(session, stack)),
  ]);
  return {
    item,
    found,
    lastGood: lastGood?.record,
    outputs: lastGood?.outputs ?? [],
    lastFailed: last?.record.status === 'FAILED' ? last.record : undefined,
    resources,
    parameters,
  };
}

async function recordOf(session: AwsSession, recordId: string | undefined) {
  return recordId
    ? whatMayBeSeen(describeRecord(session, recordId))
    : undefined;
}

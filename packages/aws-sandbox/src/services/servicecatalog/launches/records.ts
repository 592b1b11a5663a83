import type { RecordDetail } from '@aws-sdk/client-service-catalog';
import type { Ctx } from '../../../core/operation';
import { autoTags } from './autoTags';
import { newId } from '../requests/ids';
import { nextRecordStatus, type RecordEvent } from './recordStatus';
import type { Becomes } from './stackWork';
import {
  type CatalogRecord,
  type ProvisionedProduct,
  type ServiceCatalogState,
  serviceCatalogState,
} from '../state';

/** Types of records. The service documents the first three; the others are this sandbox's names. */
export type RecordType =
  | 'PROVISION_PRODUCT'
  | 'UPDATE_PROVISIONED_PRODUCT'
  | 'TERMINATE_PROVISIONED_PRODUCT'
  | 'UPDATE_PROVISIONED_PRODUCT_PROPERTIES'
  | 'EXECUTE_PROVISIONED_PRODUCT_SERVICE_ACTION'
  | 'IMPORT_AS_PROVISIONED_PRODUCT';

/** Records that tell of no change to what was launched. */
const NOT_PROVISIONING: readonly RecordType[] = [
  'UPDATE_PROVISIONED_PRODUCT_PROPERTIES',
  'EXECUTE_PROVISIONED_PRODUCT_SERVICE_ACTION',
];

/**
 * Opens the record of a request for a provisioned product and makes it the product's last one.
 *
 * @param becomes - what the request asks for, where it differs from what the provisioned product is
 */
export function openRecord(
  ctx: Ctx,
  provisionedProduct: ProvisionedProduct,
  type: RecordType,
  becomes: Becomes = {},
): CatalogRecord {
  const now = ctx.now().getTime();
  const wanted = { ...provisionedProduct, ...becomes };
  const record: CatalogRecord = {
    id: newId(ctx, 'rec'),
    type,
    provisionedProductType: provisionedProduct.type,
    status: 'CREATED',
    createdAt: now,
    updatedAt: now,
    provisionedProductId: provisionedProduct.id,
    provisionedProductName: provisionedProduct.name,
    productId: wanted.productId,
    versionId: wanted.versionId,
    pathId: wanted.pathId,
    launchRoleArn: wanted.launchRoleArn,
    tags: [...wanted.tags, ...autoTags(ctx, wanted)],
    errors: [],
    outputs: [],
    owner: provisionedProduct.owner,
    describedBy: provisionedProduct.owner,
  };
  ctx.state(serviceCatalogState).records[record.id] = record;
  provisionedProduct.lastRecordId = record.id;
  if (!NOT_PROVISIONING.includes(type)) {
    provisionedProduct.lastProvisioningRecordId = record.id;
  }
  return record;
}

/** Moves a record on. */
export function advanceRecord(
  ctx: Ctx,
  record: CatalogRecord,
  event: RecordEvent,
): void {
  record.status = nextRecordStatus(record.status, event);
  record.updatedAt = ctx.now().getTime();
}

/** Records of an account, newest first. */
export function recordsNewestFirst(
  state: ServiceCatalogState,
): CatalogRecord[] {
  return Object.values(state.records).reverse();
}

/** A record as the API answers it. */
export function recordDetail(record: CatalogRecord): RecordDetail {
  return {
    RecordId: record.id,
    ProvisionedProductName: record.provisionedProductName,
    Status: record.status,
    CreatedTime: new Date(record.createdAt),
    UpdatedTime: new Date(record.updatedAt),
    ProvisionedProductType: record.provisionedProductType ?? 'CFN_STACK',
    RecordType: record.type,
    ProvisionedProductId: record.provisionedProductId,
    ProductId: record.productId,
    ProvisioningArtifactId: record.versionId,
    PathId: record.pathId,
    RecordErrors: record.errors,
    RecordTags: record.tags,
    LaunchRoleArn: record.launchRoleArn,
  };
}

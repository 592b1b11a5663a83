import type { RecordDetail } from '@aws-sdk/client-service-catalog';
import { answered } from './answered';

/** AWS's account of one request for one provisioned product. */
export interface CatalogRecord {
  id: string;
  /** `PROVISION_PRODUCT`, `UPDATE_PROVISIONED_PRODUCT`, `TERMINATE_PROVISIONED_PRODUCT` or another, undocumented one. */
  type: string;
  /** `CREATED`, `IN_PROGRESS`, `IN_PROGRESS_IN_ERROR`, `SUCCEEDED` or `FAILED`. */
  status: string;
  createdAt?: string;
  updatedAt?: string;
  provisionedProductId: string;
  provisionedProductName?: string;
  productId?: string;
  versionId?: string;
  pathId?: string;
  launchRoleArn?: string;
  /** Descriptions of its errors, in the order in which AWS gives them. */
  errors: string[];
}

export function toRecord(detail: RecordDetail | undefined): CatalogRecord {
  const record = answered(detail, 'RecordDetail');
  return {
    id: answered(record.RecordId, 'RecordId'),
    type: record.RecordType ?? 'UNKNOWN',
    status: answered(record.Status, 'Status'),
    createdAt: record.CreatedTime?.toISOString(),
    updatedAt: record.UpdatedTime?.toISOString(),
    provisionedProductId: answered(
      record.ProvisionedProductId,
      'ProvisionedProductId',
    ),
    provisionedProductName: record.ProvisionedProductName,
    productId: record.ProductId,
    versionId: record.ProvisioningArtifactId,
    pathId: record.PathId,
    launchRoleArn: record.LaunchRoleArn,
    errors: (record.RecordErrors ?? []).flatMap(
      ({ Description }) => Description ?? [],
    ),
  };
}

import type {
  LaunchOperation,
  NextStep,
  ProvisionedProductDetail,
  ProvisioningRecord,
} from 'backstage-plugin-aws-service-catalog-common';
import type { FailureSubject } from '../FailurePanel';

type Failed = Pick<
  ProvisionedProductDetail,
  | 'id'
  | 'status'
  | 'productId'
  | 'versionId'
  | 'pathId'
  | 'lastGoodVersion'
  | 'may'
>;

const OPERATIONS: Record<string, LaunchOperation | undefined> = {
  PROVISION_PRODUCT: 'provision',
  UPDATE_PROVISIONED_PRODUCT: 'update',
  TERMINATE_PROVISIONED_PRODUCT: 'terminate',
};

/** Statuses that look stable and yet are not what somebody asked for. */
export function hasFailed({
  status,
}: Pick<ProvisionedProductDetail, 'status'>): boolean {
  return status === 'TAINTED' || status === 'ERROR';
}

/**
 * What the last change was that failed. Without a history to tell, something that has run well before was being
 * updated, anything else was being launched.
 */
export function failedSubject(
  item: Failed,
  records: readonly Pick<ProvisioningRecord, 'type' | 'tone' | 'launchId'>[],
): FailureSubject {
  const { id, productId, versionId, pathId, status, lastGoodVersion } = item;
  const record = records.find(({ tone }) => tone === 'error');
  const likely =
    status === 'TAINTED' || lastGoodVersion ? 'update' : 'provision';
  return {
    operation: (record && OPERATIONS[record.type]) ?? likely,
    launchId: record?.launchId,
    provisionedProductId: id,
    productId,
    versionId,
    pathId,
  };
}

/** A step that does no harm. */
export type SafeWay = {
  action: Extract<
    NextStep['action'],
    'retry' | 'return-to-last-good' | 'terminate'
  >;
  versionId?: string;
};

/** The safe ways on when AWS did not say why something failed; what may not be done just now is no way. */
export function waysOnFrom({
  status,
  lastGoodVersion,
  may,
}: Failed): SafeWay[] {
  if (status === 'ERROR') return may.terminate ? [{ action: 'terminate' }] : [];
  const ways: SafeWay[] = [];
  if (may.update) ways.push({ action: 'retry' });
  if (may.update && lastGoodVersion) {
    ways.push({ action: 'return-to-last-good', versionId: lastGoodVersion.id });
  }
  if (may.terminate) ways.push({ action: 'terminate' });
  return ways;
}

import type { Ctx } from '../../../core/operation';
import { endProvisionedProduct } from './provisionedProducts';
import { advanceRecord } from './records';
import type { Failure } from './stackFailure';
import type { StackAction } from './stackOutcome';
import type { StackWork } from './stackWork';
import {
  type CatalogRecord,
  type ProvisionedProduct,
  serviceCatalogState,
} from '../state';

/** What a stack operation is about. */
export interface Subject {
  record: CatalogRecord;
  provisionedProduct: ProvisionedProduct;
}

/** Record and provisioned product of an operation; absent when either was removed meanwhile. */
export function subjectOf(
  ctx: Ctx,
  work: Pick<StackWork, 'recordId'>,
): Subject | undefined {
  const state = ctx.state(serviceCatalogState);
  const record = state.records[work.recordId];
  const provisionedProduct =
    record && state.provisionedProducts[record.provisionedProductId];
  return provisionedProduct && { record, provisionedProduct };
}

/** Closes the record as SUCCEEDED; the provisioned product becomes what was asked, or ends. */
export function settleSucceeded(
  ctx: Ctx,
  work: StackWork,
  { record, provisionedProduct }: Subject,
): void {
  advanceRecord(ctx, record, 'succeeded');
  closePlan(ctx, work, 'EXECUTE_SUCCESS');
  if (work.action === 'terminate') {
    endProvisionedProduct(ctx, provisionedProduct);
    return;
  }
  Object.assign(provisionedProduct, work.becomes);
  provisionedProduct.status = 'AVAILABLE';
  delete provisionedProduct.statusMessage;
  provisionedProduct.lastSuccessfulProvisioningRecordId = record.id;
}

/**
 * Closes the record as FAILED with its reason. A termination that ignores errors ends the provisioned product all the
 * same.
 */
export function settleFailed(
  ctx: Ctx,
  work: StackWork,
  subject: Subject,
  failure: Failure,
  leaves: 'TAINTED' | 'ERROR',
): void {
  const { record, provisionedProduct } = subject;
  if (work.ignoreErrors) {
    settleSucceeded(ctx, work, subject);
    return;
  }
  advanceRecord(ctx, record, 'failed');
  record.errors = [{ Code: failure.code, Description: failure.message }];
  closePlan(ctx, work, 'EXECUTE_FAILED', failure.message);
  provisionedProduct.status = leaves;
  provisionedProduct.statusMessage = failure.message;
}

/**
 * What is left when CloudFormation does not even accept the request: nothing that runs after a launch; after a change,
 * a stack that is not what was asked for.
 */
export function leftByRefusal(
  action: StackAction,
  provisionedProduct: ProvisionedProduct,
): 'TAINTED' | 'ERROR' {
  return action === 'provision' || provisionedProduct.physicalId === undefined
    ? 'ERROR'
    : 'TAINTED';
}

function closePlan(
  ctx: Ctx,
  { planId }: StackWork,
  status: 'EXECUTE_SUCCESS' | 'EXECUTE_FAILED',
  message?: string,
): void {
  const plan =
    planId === undefined
      ? undefined
      : ctx.state(serviceCatalogState).plans[planId];
  if (plan) {
    plan.status = status;
    plan.statusMessage = message;
    plan.updatedAt = ctx.now().getTime();
  }
}

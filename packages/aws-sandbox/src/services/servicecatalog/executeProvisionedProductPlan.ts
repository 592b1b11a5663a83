import type {
  ExecuteProvisionedProductPlanInput,
  ExecuteProvisionedProductPlanOutput,
} from '@aws-sdk/client-service-catalog';
import { lookup } from '../../core/lookup';
import type { Operation } from '../../core/operation';
import { accessToOwned } from './access/accessTo';
import type { Checked } from './requests/checked';
import { invalidState } from './requests/errors';
import type { ExecuteChangeSetJob } from './launches/executeChangeSet';
import {
  findProvisionedProduct,
  requireChangeable,
} from './launches/findProvisionedProduct';
import { remember, replayOf, type TokenUse } from './requests/idempotency';
import { changeSetName, planById } from './launches/plans';
import { openRecord, recordDetail } from './launches/records';
import { START_DELAY_SECONDS } from './launches/stackWork';
import { serviceCatalogState } from './state';

/** Carries out a plan: launches or updates its provisioned product by its change set. */
export const executeProvisionedProductPlan: Operation<
  Checked<ExecuteProvisionedProductPlanInput, 'PlanId' | 'IdempotencyToken'>,
  ExecuteProvisionedProductPlanOutput
> = {
  access: ({ PlanId }, ctx) =>
    accessToOwned(
      ctx,
      'ExecuteProvisionedProductPlan',
      lookup(ctx.state(serviceCatalogState).plans, PlanId)?.owner,
    ),
  run(input, ctx) {
    const state = ctx.state(serviceCatalogState);
    const use: TokenUse = {
      operation: 'ExecuteProvisionedProductPlan',
      token: input.IdempotencyToken,
      request: input,
    };
    const replayed = replayOf(state, use);
    if (replayed !== undefined) {
      return { RecordDetail: recordDetail(state.records[replayed]) };
    }
    const plan = planById(state, input.PlanId);
    if (plan.status !== 'CREATE_SUCCESS') {
      throw invalidState(
        `Plan ${plan.id} is in status ${plan.status}; only a plan in CREATE_SUCCESS can be executed.`,
      );
    }
    const provisionedProduct = findProvisionedProduct(state, {
      id: plan.provisionedProductId,
    });
    if (!plan.forNewProduct) {
      requireChangeable(provisionedProduct, 'plan');
    }
    const { becomes } = plan;
    const record = openRecord(
      ctx,
      provisionedProduct,
      plan.forNewProduct ? 'PROVISION_PRODUCT' : 'UPDATE_PROVISIONED_PRODUCT',
      becomes,
    );
    remember(state, use, record.id);
    plan.status = 'EXECUTE_IN_PROGRESS';
    plan.updatedAt = ctx.now().getTime();
    provisionedProduct.status = 'UNDER_CHANGE';
    ctx.schedule(START_DELAY_SECONDS, {
      service: 'servicecatalog',
      name: 'executeChangeSet',
      data: {
        work: {
          recordId: record.id,
          action: plan.forNewProduct ? 'provision' : 'update',
          becomes,
          planId: plan.id,
        },
        changeSetName: changeSetName(plan),
      } satisfies ExecuteChangeSetJob,
    });
    return { RecordDetail: recordDetail(record) };
  },
};

import type {
  DeleteProvisionedProductPlanInput,
  DeleteProvisionedProductPlanOutput,
} from '@aws-sdk/client-service-catalog';
import { lookup } from '../../core/lookup';
import type { Ctx, Operation } from '../../core/operation';
import { accessToOwned } from './access/accessTo';
import type { Checked } from './requests/checked';
import { invalidParameters } from './requests/errors';
import { openCloudFormation, Refusal } from './launches/openCloudFormation';
import { changeSetName, planById, planSubject } from './launches/plans';
import { endProvisionedProduct } from './launches/provisionedProducts';
import {
  type Plan,
  type ProvisionedProduct,
  serviceCatalogState,
} from './state';

/** Removes a plan with its change set; a provisioned product that only the plan had made ends with it. */
export const deleteProvisionedProductPlan: Operation<
  Checked<DeleteProvisionedProductPlanInput, 'PlanId'>,
  DeleteProvisionedProductPlanOutput
> = {
  access: ({ PlanId }, ctx) =>
    accessToOwned(
      ctx,
      'DeleteProvisionedProductPlan',
      lookup(ctx.state(serviceCatalogState).plans, PlanId)?.owner,
    ),
  async run({ PlanId, IgnoreErrors }, ctx) {
    const state = ctx.state(serviceCatalogState);
    const plan = planById(state, PlanId);
    if (plan.status.endsWith('_IN_PROGRESS')) {
      throw invalidParameters(
        `Plan ${plan.id} is in status ${plan.status}. Wait until it has ended.`,
      );
    }
    const provisionedProduct = planSubject(ctx, plan.id)?.provisionedProduct;
    if (provisionedProduct && plan.status.startsWith('CREATE_')) {
      await discard(ctx, plan, provisionedProduct, IgnoreErrors ?? false);
    }
    delete state.plans[plan.id];
    return {};
  },
};

/** Takes back what a plan that was not executed has made. */
async function discard(
  ctx: Ctx,
  plan: Plan,
  provisionedProduct: ProvisionedProduct,
  ignoreErrors: boolean,
): Promise<void> {
  try {
    await discardStackParts(ctx, plan, provisionedProduct);
  } catch (error) {
    if (!(error instanceof Refusal)) {
      throw error;
    }
    if (!ignoreErrors) {
      throw invalidParameters(error.failure.message);
    }
  }
  if (plan.forNewProduct) {
    endProvisionedProduct(ctx, provisionedProduct);
  }
}

/** The change set; for a launch, the empty stack that it was made on as well. */
async function discardStackParts(
  ctx: Ctx,
  plan: Plan,
  { physicalId }: ProvisionedProduct,
): Promise<void> {
  if (physicalId === undefined) {
    return;
  }
  const cloudFormation = openCloudFormation(ctx, plan.launchRoleArn);
  if (plan.forNewProduct) {
    await cloudFormation('DeleteStack', { StackName: physicalId });
  } else {
    await cloudFormation('DeleteChangeSet', {
      StackName: physicalId,
      ChangeSetName: changeSetName(plan),
    });
  }
}

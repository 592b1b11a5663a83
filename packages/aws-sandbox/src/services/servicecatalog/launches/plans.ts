import { lookup } from '../../../core/lookup';
import type { Ctx } from '../../../core/operation';
import { notFound } from '../requests/errors';
import {
  type Plan,
  type ProvisionedProduct,
  type ServiceCatalogState,
  serviceCatalogState,
} from '../state';

/** A plan and what it is for. */
export interface PlanSubject {
  plan: Plan;
  provisionedProduct: ProvisionedProduct;
}

/** Plan and provisioned product that a job is about; absent when either was removed meanwhile. */
export function planSubject(ctx: Ctx, planId: string): PlanSubject | undefined {
  const state = ctx.state(serviceCatalogState);
  const plan = lookup(state.plans, planId);
  const provisionedProduct =
    plan && lookup(state.provisionedProducts, plan.provisionedProductId);
  return plan && provisionedProduct && { plan, provisionedProduct };
}

/** @throws ResourceNotFoundException */
export function planById(state: ServiceCatalogState, planId: string): Plan {
  const plan = lookup(state.plans, planId);
  if (!plan) {
    throw notFound(`Provisioned product plan ${planId} not found.`);
  }
  return plan;
}

/** Name of a plan's change set, within the names that AWS's managed policies for end users allow. */
export function changeSetName(plan: Plan): string {
  return `SC-${plan.id}`;
}

/** Ends the making of a plan badly; a provisioned product that it was to make is in error. */
export function planFailed(
  ctx: Ctx,
  { plan, provisionedProduct }: PlanSubject,
  message: string,
): void {
  plan.status = 'CREATE_FAILED';
  plan.statusMessage = message;
  plan.updatedAt = ctx.now().getTime();
  if (provisionedProduct.status === 'PLAN_IN_PROGRESS') {
    provisionedProduct.status = 'ERROR';
    provisionedProduct.statusMessage = message;
  }
}

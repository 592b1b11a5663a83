import type { BudgetDetail } from '@aws-sdk/client-service-catalog';
import { lookup } from '../../../core/lookup';
import type { Access, Ctx } from '../../../core/operation';
import { tagOptionOwner } from '../paths/tagOptionOwners';
import { portfolioArn, productArn } from '../requests/arns';
import { serviceCatalogState } from '../state';
import { resourceBudgetsState } from './state';

/** What an operation on the budgets of a portfolio or product asks of IAM. */
export function accessToBudgets(
  ctx: Ctx,
  operation: string,
  resourceId: string,
): Access[] {
  return [
    {
      action: `servicecatalog:${operation}`,
      resource: resourceId.startsWith('port-')
        ? portfolioArn(ctx, resourceId)
        : productArn(ctx, resourceId),
    },
  ];
}

/**
 * Names of the budgets on a portfolio or product of the account.
 *
 * @throws ResourceNotFoundException when there is neither
 */
export function budgetNamesOf(ctx: Ctx, resourceId: string): string[] {
  tagOptionOwner(ctx.state(serviceCatalogState), resourceId);
  return namesOn(ctx, resourceId);
}

/** Puts these budgets on a portfolio or product, in the place of those it had. */
export function setBudgetNames(
  ctx: Ctx,
  resourceId: string,
  names: string[],
): void {
  const { byResource } = ctx.state(resourceBudgetsState);
  if (names.length > 0) {
    byResource[resourceId] = names;
  } else {
    delete byResource[resourceId];
  }
}

/** Budgets on a portfolio or product as the API answers them. */
export function budgetDetails(ctx: Ctx, resourceId: string): BudgetDetail[] {
  return namesOn(ctx, resourceId).map(BudgetName => ({ BudgetName }));
}

function namesOn(ctx: Ctx, resourceId: string): string[] {
  return lookup(ctx.state(resourceBudgetsState).byResource, resourceId) ?? [];
}

import type {
  AssociateBudgetWithResourceInput,
  AssociateBudgetWithResourceOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { budgetsState } from '../budgets/state';
import {
  accessToBudgets,
  budgetNamesOf,
  setBudgetNames,
} from './budgets/resourceBudgets';
import type { Checked } from './requests/checked';
import { duplicate, invalidParameters, notFound } from './requests/errors';
import { requireRoom } from './requests/quotas';
import { serviceCatalogState } from './state';

/** Shows a budget of the account on a portfolio or product; each takes one. */
export const associateBudgetWithResource: Operation<
  Checked<AssociateBudgetWithResourceInput, 'BudgetName' | 'ResourceId'>,
  AssociateBudgetWithResourceOutput
> = {
  access: ({ ResourceId }, ctx) =>
    accessToBudgets(ctx, 'AssociateBudgetWithResource', ResourceId),
  run({ BudgetName, ResourceId }, ctx) {
    if (!/^(?:port|prod)-/.test(ResourceId)) {
      throw invalidParameters(
        `ResourceId ${ResourceId} is neither that of a portfolio nor that of a product.`,
      );
    }
    const names = budgetNamesOf(ctx, ResourceId);
    if (!Object.hasOwn(ctx.state(budgetsState).budgets, BudgetName)) {
      throw notFound(`Budget ${BudgetName} not found.`);
    }
    if (names.includes(BudgetName)) {
      throw duplicate(
        `Budget ${BudgetName} is already associated with ${ResourceId}.`,
      );
    }
    requireRoom(
      ctx.state(serviceCatalogState).quotas,
      'budgetsPerResource',
      names.length,
      'budgets of a resource',
    );
    setBudgetNames(ctx, ResourceId, [...names, BudgetName]);
    return {};
  },
};

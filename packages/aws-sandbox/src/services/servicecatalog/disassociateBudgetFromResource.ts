import type {
  DisassociateBudgetFromResourceInput,
  DisassociateBudgetFromResourceOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import {
  accessToBudgets,
  budgetNamesOf,
  setBudgetNames,
} from './budgets/resourceBudgets';
import type { Checked } from './requests/checked';
import { notFound } from './requests/errors';

/** Takes a budget off a portfolio or product, also one that was deleted meanwhile. */
export const disassociateBudgetFromResource: Operation<
  Checked<DisassociateBudgetFromResourceInput, 'BudgetName' | 'ResourceId'>,
  DisassociateBudgetFromResourceOutput
> = {
  access: ({ ResourceId }, ctx) =>
    accessToBudgets(ctx, 'DisassociateBudgetFromResource', ResourceId),
  run({ BudgetName, ResourceId }, ctx) {
    const names = budgetNamesOf(ctx, ResourceId);
    if (!names.includes(BudgetName)) {
      throw notFound(
        `Budget ${BudgetName} is not associated with ${ResourceId}.`,
      );
    }
    setBudgetNames(
      ctx,
      ResourceId,
      names.filter(name => name !== BudgetName),
    );
    return {};
  },
};

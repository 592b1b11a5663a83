import type { DeleteBudgetRequest } from '@aws-sdk/client-budgets';
import type { Checked } from '../../core/Checked';
import type { Operation } from '../../core/operation';
import { accessToBudget, budgetNamed, budgetsOf } from './budgets';

/** Deletes a budget. Service Catalog goes on naming it where it was associated. */
export const deleteBudget: Operation<
  Checked<DeleteBudgetRequest, 'AccountId' | 'BudgetName'>,
  object
> = {
  access: ({ AccountId, BudgetName }) =>
    accessToBudget('ModifyBudget', AccountId, BudgetName),
  run({ AccountId, BudgetName }, ctx) {
    const budgets = budgetsOf(ctx, AccountId);
    delete budgets[budgetNamed(budgets, BudgetName).name];
    return {};
  },
};

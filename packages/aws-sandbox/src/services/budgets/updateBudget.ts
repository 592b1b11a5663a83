import type { UpdateBudgetRequest } from '@aws-sdk/client-budgets';
import type { Checked } from '../../core/Checked';
import type { Operation } from '../../core/operation';
import { accessToBudget, budgetNamed, budgetsOf, readBudget } from './budgets';

/** Replaces a budget; what it has spent stays. */
export const updateBudget: Operation<
  Checked<UpdateBudgetRequest, 'AccountId' | 'NewBudget'>,
  object
> = {
  access: ({ AccountId, NewBudget }) =>
    accessToBudget('ModifyBudget', AccountId, NewBudget.BudgetName),
  run({ AccountId, NewBudget }, ctx) {
    const budgets = budgetsOf(ctx, AccountId);
    const { name, actualSpend, forecastedSpend } = budgetNamed(
      budgets,
      NewBudget.BudgetName,
    );
    budgets[name] = {
      ...readBudget(ctx, NewBudget),
      actualSpend,
      forecastedSpend,
    };
    return {};
  },
};

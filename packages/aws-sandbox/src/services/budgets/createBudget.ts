import type { CreateBudgetRequest } from '@aws-sdk/client-budgets';
import { AwsError } from '../../core/AwsError';
import type { Checked } from '../../core/Checked';
import type { Operation } from '../../core/operation';
import { accessToBudget, budgetsOf, readBudget } from './budgets';

/** Makes a budget. Its notifications are taken and reach nobody. */
export const createBudget: Operation<
  Checked<CreateBudgetRequest, 'AccountId' | 'Budget'>,
  object
> = {
  access: ({ AccountId, Budget }) =>
    accessToBudget('ModifyBudget', AccountId, Budget.BudgetName),
  run({ AccountId, Budget }, ctx) {
    const budgets = budgetsOf(ctx, AccountId);
    const budget = readBudget(ctx, Budget);
    if (Object.hasOwn(budgets, budget.name)) {
      throw new AwsError(
        'DuplicateRecordException',
        `Error creating budget: ${budget.name} - the budget already exists.`,
      );
    }
    budgets[budget.name] = budget;
    return {};
  },
};

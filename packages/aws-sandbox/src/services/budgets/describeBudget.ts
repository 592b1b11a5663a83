import type {
  DescribeBudgetRequest,
  DescribeBudgetResponse,
} from '@aws-sdk/client-budgets';
import type { Checked } from '../../core/Checked';
import type { Operation } from '../../core/operation';
import { accessToBudget, budgetNamed, budgetsOf, budgetView } from './budgets';

/** One budget. */
export const describeBudget: Operation<
  Checked<DescribeBudgetRequest, 'AccountId' | 'BudgetName'>,
  DescribeBudgetResponse
> = {
  access: ({ AccountId, BudgetName }) =>
    accessToBudget('ViewBudget', AccountId, BudgetName),
  run: ({ AccountId, BudgetName }, ctx) => ({
    Budget: budgetView(budgetNamed(budgetsOf(ctx, AccountId), BudgetName)),
  }),
};

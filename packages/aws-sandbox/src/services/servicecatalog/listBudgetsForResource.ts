import type {
  ListBudgetsForResourceInput,
  ListBudgetsForResourceOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToBudgets, budgetNamesOf } from './budgets/resourceBudgets';
import type { Checked } from './requests/checked';
import { pageOf } from './requests/paging';

/** Budgets on a portfolio or product. */
export const listBudgetsForResource: Operation<
  Checked<ListBudgetsForResourceInput, 'ResourceId'>,
  ListBudgetsForResourceOutput
> = {
  access: ({ ResourceId }, ctx) =>
    accessToBudgets(ctx, 'ListBudgetsForResource', ResourceId),
  run(input, ctx) {
    const { ResourceId } = input;
    const page = pageOf(
      budgetNamesOf(ctx, ResourceId),
      input,
      ['ListBudgetsForResource', ResourceId],
      20,
    );
    return {
      Budgets: page.items.map(BudgetName => ({ BudgetName })),
      NextPageToken: page.nextPageToken,
    };
  },
};

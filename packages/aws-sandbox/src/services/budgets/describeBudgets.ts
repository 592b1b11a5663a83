import type {
  DescribeBudgetsRequest,
  DescribeBudgetsResponse,
} from '@aws-sdk/client-budgets';
import { AwsError } from '../../core/AwsError';
import type { Checked } from '../../core/Checked';
import type { Operation } from '../../core/operation';
import { pageOf } from '../../core/pageOf';
import { accessToBudget, budgetsOf, budgetView } from './budgets';

const PAGE_SIZE = 100;

/** All budgets of the account. */
export const describeBudgets: Operation<
  Checked<DescribeBudgetsRequest, 'AccountId'>,
  DescribeBudgetsResponse
> = {
  access: ({ AccountId }) => accessToBudget('ViewBudget', AccountId),
  run({ AccountId, MaxResults, NextToken }, ctx) {
    const { items, nextToken } = pageOf(
      Object.values(budgetsOf(ctx, AccountId)),
      {
        token: NextToken,
        size: MaxResults ?? PAGE_SIZE,
        invalid: () =>
          new AwsError(
            'InvalidNextTokenException',
            'The pagination token is invalid.',
          ),
      },
    );
    return { Budgets: items.map(budgetView), NextToken: nextToken };
  },
};

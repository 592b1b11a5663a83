import {
  type Budget,
  DescribeBudgetsCommand,
  type Spend,
} from '@aws-sdk/client-budgets';
import { allPages } from '../allPages';
import type { AwsSession } from '../AwsAccess';

/** An amount as AWS writes it, of a currency or a unit of usage. */
interface SpendView {
  amount: string;
  unit: string;
}

/** A budget of an account. */
export interface BudgetView {
  name: string;
  /** As AWS names it, e.g. `COST` */
  type: string;
  /** As AWS names it, e.g. `MONTHLY` */
  period: string;
  /** Left out when it changes from period to period. */
  limit?: SpendView;
  /** Of the present period. */
  actualSpend?: SpendView;
}

/** Budgets of the account of a session. AWS Budgets knows no regions. */
export async function describeBudgets(
  session: AwsSession,
): Promise<BudgetView[]> {
  const budgets = await allPages(async NextToken => {
    const { accountId: AccountId } = session.target;
    const page = await session.run(
      'budgets',
      'DescribeBudgets',
      (clients, abortSignal) =>
        clients.budgets.send(
          new DescribeBudgetsCommand({ AccountId, NextToken }),
          { abortSignal },
        ),
    );
    return { items: page.Budgets ?? [], nextPageToken: page.NextToken };
  });
  return budgets.flatMap(toBudget);
}

function toBudget(budget: Budget): BudgetView[] {
  const { BudgetName, BudgetType, TimeUnit, BudgetLimit } = budget;
  if (!BudgetName) return [];
  return [
    {
      name: BudgetName,
      type: BudgetType ?? 'COST',
      period: TimeUnit ?? 'MONTHLY',
      limit: toSpend(BudgetLimit),
      actualSpend: toSpend(budget.CalculatedSpend?.ActualSpend),
    },
  ];
}

function toSpend(spend: Spend | undefined): SpendView | undefined {
  return spend?.Amount !== undefined && spend.Unit !== undefined
    ? { amount: spend.Amount, unit: spend.Unit }
    : undefined;
}

import { DescribePortfolioCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import {
  type PortfolioView,
  type TagView,
  toPortfolioView,
  toTagViews,
} from './PortfolioView';
import { type TagOptionView, toTagOptionView } from './TagOptionView';

/** A portfolio with what hangs on itself. */
export interface DescribedPortfolio {
  portfolio: PortfolioView;
  tags: TagView[];
  tagOptions: TagOptionView[];
  /** Names of budgets. */
  budgets: string[];
}

/** @throws NotFoundError - the account has no such portfolio, nor was one shared with it */
export async function describePortfolio(
  session: AwsSession,
  portfolioId: string,
): Promise<DescribedPortfolio> {
  const answer = await session.run(
    'servicecatalog',
    'DescribePortfolio',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(new DescribePortfolioCommand({ Id: portfolioId }), {
        abortSignal,
      }),
  );
  return {
    portfolio: toPortfolioView(answer.PortfolioDetail),
    tags: toTagViews(answer.Tags),
    tagOptions: (answer.TagOptions ?? []).map(toTagOptionView),
    budgets: (answer.Budgets ?? []).flatMap(({ BudgetName }) =>
      BudgetName ? [BudgetName] : [],
    ),
  };
}

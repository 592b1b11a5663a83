import type {
  DescribePortfolioInput,
  DescribePortfolioOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToPortfolio } from './access/accessTo';
import { budgetDetails } from './budgets/resourceBudgets';
import type { Checked } from './requests/checked';
import { portfolioById, portfolioDetail } from './paths/portfolioView';
import { serviceCatalogState } from './state';
import { tagOptionDetails } from './paths/tagOptionView';

/** A portfolio of the account with its tags and TagOptions. */
export const describePortfolio: Operation<
  Checked<DescribePortfolioInput, 'Id'>,
  DescribePortfolioOutput
> = {
  access: ({ Id }, ctx) => accessToPortfolio(ctx, 'DescribePortfolio', Id),
  run({ Id }, ctx) {
    const state = ctx.state(serviceCatalogState);
    const portfolio = portfolioById(state, Id);
    return {
      PortfolioDetail: portfolioDetail(ctx, portfolio),
      Tags: portfolio.tags,
      TagOptions: tagOptionDetails(ctx, state, portfolio.tagOptionIds),
      Budgets: budgetDetails(ctx, portfolio.id),
    };
  },
};

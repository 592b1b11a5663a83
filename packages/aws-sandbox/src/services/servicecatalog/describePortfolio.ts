import type {
  DescribePortfolioInput,
  DescribePortfolioOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToPortfolio } from './access/accessTo';
import { budgetDetails } from './budgets/resourceBudgets';
import type { Checked } from './requests/checked';
import { portfolioDetail } from './paths/portfolioView';
import { portfolioHere } from './sharing/portfoliosHere';
import {
  tagOptionDetailsHere,
  tagOptionsOfPortfolio,
} from './sharing/tagOptionsHere';

/** A portfolio of the account, or an imported one, with its tags and TagOptions. */
export const describePortfolio: Operation<
  Checked<DescribePortfolioInput, 'Id'>,
  DescribePortfolioOutput
> = {
  access: ({ Id }, ctx) => accessToPortfolio(ctx, 'DescribePortfolio', Id),
  run({ Id }, ctx) {
    const here = portfolioHere(ctx, Id);
    const { portfolio, ownerId } = here;
    return {
      PortfolioDetail: portfolioDetail(
        { accountId: ownerId, region: ctx.region },
        portfolio,
      ),
      Tags: portfolio.tags,
      TagOptions: tagOptionDetailsHere(ctx, tagOptionsOfPortfolio(ctx, here)),
      Budgets: budgetDetails(ctx, portfolio.id),
    };
  },
};

import type {
  UpdatePortfolioInput,
  UpdatePortfolioOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToPortfolio } from './access/accessTo';
import type { Checked } from './requests/checked';
import { portfolioById, portfolioDetail } from './paths/portfolioView';
import { changedTags } from './requests/resourceTags';
import { serviceCatalogState } from './state';

/** Changes what is given of a portfolio and leaves the rest. */
export const updatePortfolio: Operation<
  Checked<UpdatePortfolioInput, 'Id'>,
  UpdatePortfolioOutput
> = {
  access: ({ Id }, ctx) => accessToPortfolio(ctx, 'UpdatePortfolio', Id),
  run(input, ctx) {
    const state = ctx.state(serviceCatalogState);
    const portfolio = portfolioById(state, input.Id);
    portfolio.tags = changedTags(
      state.quotas,
      portfolio.tags,
      input.AddTags,
      input.RemoveTags,
    );
    portfolio.displayName = input.DisplayName ?? portfolio.displayName;
    portfolio.description = input.Description ?? portfolio.description;
    portfolio.providerName = input.ProviderName ?? portfolio.providerName;
    return {
      PortfolioDetail: portfolioDetail(ctx, portfolio),
      Tags: portfolio.tags,
    };
  },
};

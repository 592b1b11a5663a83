import type {
  CreatePortfolioInput,
  CreatePortfolioOutput,
} from '@aws-sdk/client-service-catalog';
import { lookup } from '../../core/lookup';
import type { Ctx, Operation } from '../../core/operation';
import type { Checked } from './requests/checked';
import { remember, replayOf, type TokenUse } from './requests/idempotency';
import { newId } from './requests/ids';
import { portfolioDetail } from './paths/portfolioView';
import { requireRoom } from './requests/quotas';
import { changedTags } from './requests/resourceTags';
import { type Portfolio, serviceCatalogState } from './state';

/** Makes an empty portfolio that nobody sees yet. */
export const createPortfolio: Operation<
  Checked<
    CreatePortfolioInput,
    'DisplayName' | 'ProviderName' | 'IdempotencyToken'
  >,
  CreatePortfolioOutput
> = {
  run(input, ctx) {
    const state = ctx.state(serviceCatalogState);
    const use: TokenUse = {
      operation: 'CreatePortfolio',
      token: input.IdempotencyToken,
      request: input,
    };
    const replayed = lookup(state.portfolios, replayOf(state, use) ?? '');
    if (replayed) {
      return answer(ctx, replayed);
    }
    requireRoom(
      state.quotas,
      'portfolios',
      Object.keys(state.portfolios).length,
      'portfolios',
    );
    const portfolio: Portfolio = {
      id: newId(ctx, 'port'),
      displayName: input.DisplayName,
      providerName: input.ProviderName,
      description: input.Description ?? '',
      createdAt: ctx.now().getTime(),
      tags: changedTags(state.quotas, [], input.Tags, []),
      principals: [],
      products: {},
      tagOptionIds: [],
    };
    state.portfolios[portfolio.id] = portfolio;
    remember(state, use, portfolio.id);
    return answer(ctx, portfolio);
  },
};

function answer(ctx: Ctx, portfolio: Portfolio): CreatePortfolioOutput {
  return {
    PortfolioDetail: portfolioDetail(ctx, portfolio),
    Tags: portfolio.tags,
  };
}

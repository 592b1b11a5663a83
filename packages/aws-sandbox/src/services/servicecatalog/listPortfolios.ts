import type {
  ListPortfoliosInput,
  ListPortfoliosOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { pageOf } from './requests/paging';
import { portfolioDetail } from './paths/portfolioView';
import { serviceCatalogState } from './state';

/** The account's own portfolios. */
export const listPortfolios: Operation<
  ListPortfoliosInput,
  ListPortfoliosOutput
> = {
  run(input, ctx) {
    const page = pageOf(
      Object.values(ctx.state(serviceCatalogState).portfolios),
      input,
      ['ListPortfolios'],
      100,
    );
    return {
      PortfolioDetails: page.items.map(portfolio =>
        portfolioDetail(ctx, portfolio),
      ),
      NextPageToken: page.nextPageToken,
    };
  },
};

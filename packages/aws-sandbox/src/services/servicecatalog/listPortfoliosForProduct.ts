import type {
  ListPortfoliosForProductInput,
  ListPortfoliosForProductOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToProduct } from './access/accessTo';
import type { Checked } from './requests/checked';
import { productById } from './products/chooseProduct';
import { pageOf } from './requests/paging';
import { portfolioDetail } from './paths/portfolioView';
import { serviceCatalogState } from './state';

/** Portfolios that hold a product. */
export const listPortfoliosForProduct: Operation<
  Checked<ListPortfoliosForProductInput, 'ProductId'>,
  ListPortfoliosForProductOutput
> = {
  access: ({ ProductId }, ctx) =>
    accessToProduct(ctx, 'ListPortfoliosForProduct', ProductId),
  run(input, ctx) {
    const state = ctx.state(serviceCatalogState);
    const { id } = productById(state, input.ProductId);
    const page = pageOf(
      Object.values(state.portfolios).filter(({ products }) =>
        Object.hasOwn(products, id),
      ),
      input,
      ['ListPortfoliosForProduct', id],
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

import type {
  ListPortfoliosForProductInput,
  ListPortfoliosForProductOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToProduct } from './access/accessTo';
import type { Checked } from './requests/checked';
import { portfoliosHere } from './sharing/portfoliosHere';
import { productHere, productIn } from './sharing/productsHere';
import { pageOf } from './requests/paging';
import { portfolioDetail } from './paths/portfolioView';

/** Portfolios that hold a product, imported ones among them. */
export const listPortfoliosForProduct: Operation<
  Checked<ListPortfoliosForProductInput, 'ProductId'>,
  ListPortfoliosForProductOutput
> = {
  access: ({ ProductId }, ctx) =>
    accessToProduct(ctx, 'ListPortfoliosForProduct', ProductId),
  run(input, ctx) {
    const { id } = productHere(ctx, input.ProductId).product;
    const page = pageOf(
      portfoliosHere(ctx).filter(here => productIn(ctx, here, id)),
      input,
      ['ListPortfoliosForProduct', id],
      100,
    );
    return {
      PortfolioDetails: page.items.map(({ portfolio, ownerId }) =>
        portfolioDetail({ accountId: ownerId, region: ctx.region }, portfolio),
      ),
      NextPageToken: page.nextPageToken,
    };
  },
};

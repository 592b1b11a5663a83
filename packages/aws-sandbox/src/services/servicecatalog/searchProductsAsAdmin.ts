import type {
  SearchProductsAsAdminInput,
  SearchProductsAsAdminOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { pageOf } from './requests/paging';
import { portfolioById } from './paths/portfolioView';
import { filterProducts, sortProducts } from './products/productSearch';
import { productViewDetail } from './products/productView';
import { serviceCatalogState } from './state';

/** Products of the account, or of one portfolio, whoever may see them. */
export const searchProductsAsAdmin: Operation<
  SearchProductsAsAdminInput,
  SearchProductsAsAdminOutput
> = {
  run(input, ctx) {
    const { PortfolioId, Filters, SortBy, SortOrder } = input;
    const state = ctx.state(serviceCatalogState);
    const inPortfolio =
      PortfolioId === undefined
        ? undefined
        : portfolioById(state, PortfolioId).products;
    const candidates = Object.values(state.products).filter(
      product => !inPortfolio || Object.hasOwn(inPortfolio, product.id),
    );
    const found = filterProducts(candidates, Filters);
    const page = pageOf(
      SortBy === undefined ? found : sortProducts(found, { SortBy, SortOrder }),
      input,
      ['SearchProductsAsAdmin', PortfolioId, Filters, SortBy, SortOrder],
      20,
    );
    return {
      ProductViewDetails: page.items.map(product =>
        productViewDetail(ctx, product),
      ),
      NextPageToken: page.nextPageToken,
    };
  },
};

import type {
  SearchProductsAsAdminInput,
  SearchProductsAsAdminOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { pageOf } from './requests/paging';
import { portfolioHere } from './sharing/portfoliosHere';
import { productsIn } from './sharing/productsHere';
import { filterProducts, sortProducts } from './products/productSearch';
import { productViewDetail } from './products/productView';
import { serviceCatalogState } from './state';

/** Products of the account, or of one portfolio it has, imported or not, whoever may see them. */
export const searchProductsAsAdmin: Operation<
  SearchProductsAsAdminInput,
  SearchProductsAsAdminOutput
> = {
  run(input, ctx) {
    const { PortfolioId, Filters, SortBy, SortOrder } = input;
    const { products } = ctx.state(serviceCatalogState);
    const inPortfolio =
      PortfolioId === undefined
        ? []
        : productsIn(ctx, portfolioHere(ctx, PortfolioId));
    const candidates =
      PortfolioId === undefined
        ? Object.values(products)
        : inPortfolio.map(({ product }) => product);
    const found = filterProducts(candidates, Filters);
    const owners = new Map(
      inPortfolio.map(({ product, ownerId }) => [product.id, ownerId]),
    );
    const page = pageOf(
      SortBy === undefined ? found : sortProducts(found, { SortBy, SortOrder }),
      input,
      ['SearchProductsAsAdmin', PortfolioId, Filters, SortBy, SortOrder],
      20,
    );
    return {
      ProductViewDetails: page.items.map(product =>
        productViewDetail(
          {
            accountId: owners.get(product.id) ?? ctx.accountId,
            region: ctx.region,
          },
          product,
        ),
      ),
      NextPageToken: page.nextPageToken,
    };
  },
};

import type {
  AssociateProductWithPortfolioInput,
  AssociateProductWithPortfolioOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToProduct } from './access/accessTo';
import type { Checked } from './requests/checked';
import { productById } from './products/chooseProduct';
import { portfolioById } from './paths/portfolioView';
import { requireRoom } from './requests/quotas';
import { serviceCatalogState } from './state';

/** Puts a product into a portfolio; once more changes nothing. */
export const associateProductWithPortfolio: Operation<
  Checked<AssociateProductWithPortfolioInput, 'ProductId' | 'PortfolioId'>,
  AssociateProductWithPortfolioOutput
> = {
  access: ({ ProductId }, ctx) =>
    accessToProduct(ctx, 'AssociateProductWithPortfolio', ProductId),
  run({ ProductId, PortfolioId, SourcePortfolioId }, ctx) {
    const state = ctx.state(serviceCatalogState);
    const portfolio = portfolioById(state, PortfolioId);
    const product = productById(state, ProductId);
    if (SourcePortfolioId !== undefined) {
      portfolioById(state, SourcePortfolioId);
    }
    if (!Object.hasOwn(portfolio.products, product.id)) {
      requireRoom(
        state.quotas,
        'productsPerPortfolio',
        Object.keys(portfolio.products).length,
        'products in a portfolio',
      );
      portfolio.products[product.id] = {
        addedAt: ctx.now().getTime(),
        sourcePortfolioId: SourcePortfolioId,
        constraintIds: [],
      };
    }
    return {};
  },
};

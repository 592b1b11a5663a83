import type {
  AssociateProductWithPortfolioInput,
  AssociateProductWithPortfolioOutput,
} from '@aws-sdk/client-service-catalog';
import { lookup } from '../../core/lookup';
import type { Ctx, Operation } from '../../core/operation';
import { accessToProduct } from './access/accessTo';
import type { Checked } from './requests/checked';
import { productById } from './products/chooseProduct';
import { portfolioById } from './paths/portfolioView';
import { notFound } from './requests/errors';
import { requireRoom } from './requests/quotas';
import { portfolioHere } from './sharing/portfoliosHere';
import { productFrom } from './sharing/productsHere';
import { type Product, serviceCatalogState } from './state';

/**
 * Puts a product into a portfolio; once more changes nothing. A product of another account is named with the imported
 * portfolio that it comes from, and brings the constraints there along.
 */
export const associateProductWithPortfolio: Operation<
  Checked<AssociateProductWithPortfolioInput, 'ProductId' | 'PortfolioId'>,
  AssociateProductWithPortfolioOutput
> = {
  access: ({ ProductId }, ctx) =>
    accessToProduct(ctx, 'AssociateProductWithPortfolio', ProductId),
  run({ ProductId, PortfolioId, SourcePortfolioId }, ctx) {
    const state = ctx.state(serviceCatalogState);
    const portfolio = portfolioById(state, PortfolioId);
    const product = offered(ctx, ProductId, SourcePortfolioId);
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

/** @throws ResourceNotFoundException */
function offered(
  ctx: Ctx,
  productId: string,
  sourcePortfolioId: string | undefined,
): Product {
  const state = ctx.state(serviceCatalogState);
  if (sourcePortfolioId === undefined || lookup(state.products, productId)) {
    return productById(state, productId);
  }
  portfolioHere(ctx, sourcePortfolioId);
  const here = productFrom(ctx, sourcePortfolioId, productId);
  if (!here) {
    throw notFound(
      `Product ${productId} is not associated with portfolio ${sourcePortfolioId}`,
    );
  }
  return here.product;
}

import type {
  DisassociateProductFromPortfolioInput,
  DisassociateProductFromPortfolioOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToProduct } from './access/accessTo';
import type { Checked } from './requests/checked';
import { constraintsOn } from './paths/constraintsOn';
import { inUse, notFound } from './requests/errors';
import { portfolioById } from './paths/portfolioView';
import { withdrawFromRecipients } from './sharing/withdrawals';
import { serviceCatalogState } from './state';

/** Takes a product out of a portfolio, once no constraint holds it there; then also from whoever has it through a share. */
export const disassociateProductFromPortfolio: Operation<
  Checked<DisassociateProductFromPortfolioInput, 'ProductId' | 'PortfolioId'>,
  DisassociateProductFromPortfolioOutput
> = {
  access: ({ ProductId }, ctx) =>
    accessToProduct(ctx, 'DisassociateProductFromPortfolio', ProductId),
  run({ ProductId, PortfolioId }, ctx) {
    const state = ctx.state(serviceCatalogState);
    const { products } = portfolioById(state, PortfolioId);
    if (!Object.hasOwn(products, ProductId)) {
      throw notFound(
        `Product ${ProductId} is not associated with portfolio ${PortfolioId}`,
      );
    }
    const [constraint] = constraintsOn(state, {
      portfolioId: PortfolioId,
      productId: ProductId,
    });
    if (constraint) {
      throw inUse(
        `Product ${ProductId} has constraint ${constraint.id} in portfolio ${PortfolioId}. Delete it first.`,
      );
    }
    delete products[ProductId];
    withdrawFromRecipients(ctx, PortfolioId);
    return {};
  },
};

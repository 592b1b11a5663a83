import { associateProductWithPortfolio } from '../../aws/serviceCatalog/associateProductWithPortfolio';
import { disassociateProductFromPortfolio } from '../../aws/serviceCatalog/disassociateProductFromPortfolio';
import { searchProductsAsAdmin } from '../../aws/serviceCatalog/searchProductsAsAdmin';
import { fact, portfolioIdOf, productIdOf } from './ids';
import { ignoreMissing } from './ignoreMissing';
import { makeNoted } from './makeNoted';
import type { Step } from './Step';

/** Puts the product into the portfolio; in a spoke, from the portfolio that is shared with it. */
export const portfolioProduct: Step = {
  async take(ctx) {
    const { place, factsOf, planned } = ctx;
    const productId = productIdOf(ctx);
    const portfolioId = portfolioIdOf(ctx);
    const isThere = (
      await searchProductsAsAdmin(place.reader, { portfolioId })
    ).some(({ id }) => id === productId);
    if (!isThere) {
      await makeNoted(ctx, { portfolioId, productId }, () =>
        associateProductWithPortfolio(place.actor, {
          portfolioId,
          productId,
          sourcePortfolioId: planned.spokeId
            ? fact(factsOf('portfolio'), 'portfolioId')
            : undefined,
        }),
      );
    }
    return {
      state: 'done',
      evidence: [{ label: 'Portfolio', id: portfolioId }],
    };
  },

  async takeBack({ place, facts }) {
    await ignoreMissing(
      disassociateProductFromPortfolio(place.actor, {
        portfolioId: fact(facts, 'portfolioId'),
        productId: fact(facts, 'productId'),
      }),
    );
    return { takenBack: 'done' };
  },
};

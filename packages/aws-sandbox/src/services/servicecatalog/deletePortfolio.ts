import type {
  DeletePortfolioInput,
  DeletePortfolioOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToPortfolio } from './access/accessTo';
import { setBudgetNames } from './budgets/resourceBudgets';
import type { Checked } from './requests/checked';
import { inUse } from './requests/errors';
import { portfolioById } from './paths/portfolioView';
import { sharesOf } from './sharing/shares';
import { serviceCatalogState } from './state';

/** Deletes a portfolio that holds no products (and so no constraints), no principals and no shares any more. */
export const deletePortfolio: Operation<
  Checked<DeletePortfolioInput, 'Id'>,
  DeletePortfolioOutput
> = {
  access: ({ Id }, ctx) => accessToPortfolio(ctx, 'DeletePortfolio', Id),
  run({ Id }, ctx) {
    const state = ctx.state(serviceCatalogState);
    const portfolio = portfolioById(state, Id);
    const held = Object.entries({
      products: Object.keys(portfolio.products).length,
      principals: portfolio.principals.length,
      shares: sharesOf(ctx, Id).length,
    }).filter(([, count]) => count > 0);
    if (held.length > 0) {
      throw inUse(
        `Portfolio ${Id} still has ${held
          .map(([what, count]) => `${count} ${what}`)
          .join(', ')}.`,
      );
    }
    delete state.portfolios[Id];
    setBudgetNames(ctx, Id, []);
    return {};
  },
};

import type {
  ListConstraintsForPortfolioInput,
  ListConstraintsForPortfolioOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToPortfolio } from './access/accessTo';
import type { Checked } from './requests/checked';
import { constraintDetail } from './paths/constraintView';
import { pageOf } from './requests/paging';
import { portfolioById } from './paths/portfolioView';
import { serviceCatalogState } from './state';

/** Constraints in a portfolio, of all its products or of one. */
export const listConstraintsForPortfolio: Operation<
  Checked<ListConstraintsForPortfolioInput, 'PortfolioId'>,
  ListConstraintsForPortfolioOutput
> = {
  access: ({ PortfolioId }, ctx) =>
    accessToPortfolio(ctx, 'ListConstraintsForPortfolio', PortfolioId),
  run(input, ctx) {
    const state = ctx.state(serviceCatalogState);
    const { id } = portfolioById(state, input.PortfolioId);
    const { ProductId } = input;
    const page = pageOf(
      Object.values(state.constraints).filter(
        ({ portfolioId, productId }) =>
          portfolioId === id &&
          (ProductId === undefined || productId === ProductId),
      ),
      input,
      ['ListConstraintsForPortfolio', id, ProductId],
      20,
    );
    return {
      ConstraintDetails: page.items.map(constraint =>
        constraintDetail(ctx, constraint),
      ),
      NextPageToken: page.nextPageToken,
    };
  },
};

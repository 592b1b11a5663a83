import type {
  ListConstraintsForPortfolioInput,
  ListConstraintsForPortfolioOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToPortfolio } from './access/accessTo';
import type { Checked } from './requests/checked';
import { constraintDetail } from './paths/constraintView';
import { pageOf } from './requests/paging';
import { portfolioHere } from './sharing/portfoliosHere';
import { serviceCatalogState } from './state';

/** Constraints in a portfolio, of all its products or of one. */
export const listConstraintsForPortfolio: Operation<
  Checked<ListConstraintsForPortfolioInput, 'PortfolioId'>,
  ListConstraintsForPortfolioOutput
> = {
  access: ({ PortfolioId }, ctx) =>
    accessToPortfolio(ctx, 'ListConstraintsForPortfolio', PortfolioId),
  run(input, ctx) {
    const { portfolio, ownerId } = portfolioHere(ctx, input.PortfolioId);
    const { id } = portfolio;
    const { constraints } = ctx.state(serviceCatalogState, {
      accountId: ownerId,
    });
    const { ProductId } = input;
    const page = pageOf(
      Object.values(constraints).filter(
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
        constraintDetail(
          { accountId: ownerId, region: ctx.region },
          constraint,
        ),
      ),
      NextPageToken: page.nextPageToken,
    };
  },
};

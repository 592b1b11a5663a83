import type {
  ListPrincipalsForPortfolioInput,
  ListPrincipalsForPortfolioOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToPortfolio } from './access/accessTo';
import type { Checked } from './requests/checked';
import { pageOf } from './requests/paging';
import { shownArn } from './access/portfolioPrincipals';
import { portfolioHere } from './sharing/portfoliosHere';

/** Who in the account sees a portfolio's products; patterns that its owner shares are listed too. */
export const listPrincipalsForPortfolio: Operation<
  Checked<ListPrincipalsForPortfolioInput, 'PortfolioId'>,
  ListPrincipalsForPortfolioOutput
> = {
  access: ({ PortfolioId }, ctx) =>
    accessToPortfolio(ctx, 'ListPrincipalsForPortfolio', PortfolioId),
  run(input, ctx) {
    const { portfolio, principals } = portfolioHere(ctx, input.PortfolioId);
    const page = pageOf(
      principals,
      input,
      ['ListPrincipalsForPortfolio', portfolio.id],
      20,
    );
    return {
      Principals: page.items.map(principal => ({
        PrincipalARN: shownArn(ctx, principal),
        PrincipalType: principal.type,
      })),
      NextPageToken: page.nextPageToken,
    };
  },
};

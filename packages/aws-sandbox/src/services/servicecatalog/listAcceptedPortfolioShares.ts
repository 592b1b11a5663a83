import type {
  ListAcceptedPortfolioSharesInput,
  ListAcceptedPortfolioSharesOutput,
  PortfolioShareType,
} from '@aws-sdk/client-service-catalog';
import type { Ctx, Operation } from '../../core/operation';
import { organizationOf } from '../organizations/state';
import { portfolioDetail } from './paths/portfolioView';
import { operationNotSupported } from './requests/errors';
import { pageOf } from './requests/paging';
import {
  type ImportedPortfolio,
  importedPortfolios,
} from './sharing/importedPortfolios';

/** Portfolios of other accounts that the account has, of one way of sharing; without a type those it accepted. */
export const listAcceptedPortfolioShares: Operation<
  ListAcceptedPortfolioSharesInput,
  ListAcceptedPortfolioSharesOutput
> = {
  run(input, ctx) {
    const { PortfolioShareType: type = 'IMPORTED' } = input;
    const page = pageOf(
      ofType(ctx, type),
      input,
      ['ListAcceptedPortfolioShares', type],
      100,
    );
    return {
      PortfolioDetails: page.items.map(({ portfolio, ownerId }) =>
        portfolioDetail({ accountId: ownerId, region: ctx.region }, portfolio),
      ),
      NextPageToken: page.nextPageToken,
    };
  },
};

function ofType(ctx: Ctx, type: PortfolioShareType): ImportedPortfolio[] {
  switch (type) {
    case 'IMPORTED':
      return importedPortfolios(ctx).filter(({ accepted }) => accepted);
    case 'AWS_ORGANIZATIONS':
      if (!organizationOf(ctx, ctx.accountId)) {
        throw operationNotSupported(
          `Account ${ctx.accountId} is not a member of an organization.`,
        );
      }
      return importedPortfolios(ctx).filter(
        ({ throughOrganization }) => throughOrganization,
      );
    default:
      return [];
  }
}

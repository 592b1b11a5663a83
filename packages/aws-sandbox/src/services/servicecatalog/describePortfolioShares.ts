import type {
  DescribePortfolioSharesInput,
  DescribePortfolioSharesOutput,
} from '@aws-sdk/client-service-catalog';
import { lookup } from '../../core/lookup';
import type { Checked } from './requests/checked';
import type { Ctx, Operation } from '../../core/operation';
import { accessToPortfolio } from './access/accessTo';
import { portfolioById } from './paths/portfolioView';
import { pageOf } from './requests/paging';
import { sharesOf } from './sharing/shares';
import { type Share, sharingState } from './sharing/state';
import { serviceCatalogState } from './state';

/** Shares of a portfolio of one type, accepted or not. Nodes of an organization need not accept. */
export const describePortfolioShares: Operation<
  Checked<DescribePortfolioSharesInput, 'PortfolioId' | 'Type'>,
  DescribePortfolioSharesOutput
> = {
  access: ({ PortfolioId }, ctx) =>
    accessToPortfolio(ctx, 'DescribePortfolioShares', PortfolioId),
  run(input, ctx) {
    const { id } = portfolioById(
      ctx.state(serviceCatalogState),
      input.PortfolioId,
    );
    const page = pageOf(
      sharesOf(ctx, id).filter(({ type }) => type === input.Type),
      input,
      ['DescribePortfolioShares', id, input.Type],
      100,
    );
    return {
      PortfolioShareDetails: page.items.map(share => ({
        PrincipalId: share.id,
        Type: share.type,
        Accepted: isAccepted(ctx, id, share),
        ShareTagOptions: share.shareTagOptions,
        SharePrincipals: share.sharePrincipals,
      })),
      NextPageToken: page.nextPageToken,
    };
  },
};

function isAccepted(ctx: Ctx, portfolioId: string, share: Share): boolean {
  if (share.type !== 'ACCOUNT') {
    return true;
  }
  const { imports } = ctx.state(sharingState, { accountId: share.id });
  return lookup(imports, portfolioId)?.answer === 'accepted';
}

import type {
  CreatePortfolioShareInput,
  CreatePortfolioShareOutput,
} from '@aws-sdk/client-service-catalog';
import type { Checked } from './requests/checked';
import type { Ctx, Operation } from '../../core/operation';
import { accessToPortfolio } from './access/accessTo';
import { portfolioById } from './paths/portfolioView';
import { requireRoom } from './requests/quotas';
import { importOf } from './sharing/importedPortfolios';
import { requireSharing, sharerOf } from './sharing/organizationAccess';
import { recipientOf, requirePrincipalSharing } from './sharing/recipients';
import {
  beginRequest,
  endedRequest,
  requireNoOtherRequest,
} from './sharing/shareRequests';
import { addShare, sharesOf, shareWith } from './sharing/shares';
import type { Recipient, Share } from './sharing/state';
import { viewerOf } from './sharing/viewer';
import { serviceCatalogState } from './state';

/**
 * Shares a portfolio: an account is offered it at once and may accept; nodes of the organization have it, without being
 * asked, once the request has ended. A share that is there already stays as it is.
 */
export const createPortfolioShare: Operation<
  Checked<CreatePortfolioShareInput, 'PortfolioId'>,
  CreatePortfolioShareOutput
> = {
  access: ({ PortfolioId }, ctx) =>
    accessToPortfolio(ctx, 'CreatePortfolioShare', PortfolioId),
  run(input, ctx) {
    const state = ctx.state(serviceCatalogState);
    const portfolio = portfolioById(state, input.PortfolioId);
    const recipient = recipientOf(ctx, input);
    if (recipient.type !== 'ACCOUNT') {
      requireSharing(ctx);
    }
    requirePrincipalSharing(recipient, input.SharePrincipals);
    requireNoOtherRequest(ctx);
    if (!shareWith(ctx, portfolio.id, recipient)) {
      requireRoom(
        state.quotas,
        'sharesPerPortfolio',
        sharesOf(ctx, portfolio.id).length,
        'shares of a portfolio',
      );
      return share(ctx, portfolio.id, {
        ...recipient,
        shareTagOptions: input.ShareTagOptions ?? false,
        sharePrincipals: input.SharePrincipals ?? false,
        active: recipient.type === 'ACCOUNT',
        delegationId: sharerOf(ctx)?.delegationId,
      });
    }
    return recipient.type === 'ACCOUNT'
      ? {}
      : answer(endedRequest(ctx, wanted(portfolio.id, recipient)));
  },
};

function share(
  ctx: Ctx,
  portfolioId: string,
  made: Share,
): CreatePortfolioShareOutput {
  addShare(ctx, portfolioId, made);
  if (made.type === 'ACCOUNT') {
    importOf(viewerOf(ctx, made.id), portfolioId, ctx.accountId);
    return {};
  }
  const { type, id } = made;
  return answer(beginRequest(ctx, wanted(portfolioId, { type, id })));
}

function wanted(portfolioId: string, recipient: Recipient) {
  return { portfolioId, recipient, change: { kind: 'create' as const } };
}

function answer({ token }: { token: string }): CreatePortfolioShareOutput {
  return { PortfolioShareToken: token };
}

import type {
  DeletePortfolioShareInput,
  DeletePortfolioShareOutput,
} from '@aws-sdk/client-service-catalog';
import type { Checked } from './requests/checked';
import type { Operation } from '../../core/operation';
import { accessToPortfolio } from './access/accessTo';
import { portfolioById } from './paths/portfolioView';
import { recipientOf } from './sharing/recipients';
import { beginRequest, requireNoOtherRequest } from './sharing/shareRequests';
import { removeShare, requireShare } from './sharing/shares';
import { viewerOf } from './sharing/viewer';
import { withdraw } from './sharing/withdrawals';
import { serviceCatalogState } from './state';

/**
 * Ends a share: from an account at once, from nodes of the organization when the request has ended. What was launched
 * there goes on running.
 */
export const deletePortfolioShare: Operation<
  Checked<DeletePortfolioShareInput, 'PortfolioId'>,
  DeletePortfolioShareOutput
> = {
  access: ({ PortfolioId }, ctx) =>
    accessToPortfolio(ctx, 'DeletePortfolioShare', PortfolioId),
  run(input, ctx) {
    const { id } = portfolioById(
      ctx.state(serviceCatalogState),
      input.PortfolioId,
    );
    const recipient = recipientOf(ctx, input);
    requireNoOtherRequest(ctx);
    requireShare(ctx, id, recipient);
    if (recipient.type === 'ACCOUNT') {
      removeShare(ctx, id, recipient);
      withdraw(viewerOf(ctx, recipient.id), id);
      return {};
    }
    const { token } = beginRequest(ctx, {
      portfolioId: id,
      recipient,
      change: { kind: 'delete' },
    });
    return { PortfolioShareToken: token };
  },
};

import type {
  UpdatePortfolioShareInput,
  UpdatePortfolioShareOutput,
} from '@aws-sdk/client-service-catalog';
import type { Checked } from './requests/checked';
import type { Operation } from '../../core/operation';
import { accessToPortfolio } from './access/accessTo';
import { portfolioById } from './paths/portfolioView';
import { requireSharing } from './sharing/organizationAccess';
import { recipientOf, requirePrincipalSharing } from './sharing/recipients';
import { beginRequest, requireNoOtherRequest } from './sharing/shareRequests';
import { requireShare } from './sharing/shares';
import { serviceCatalogState } from './state';

/** Changes what goes along with a share: TagOptions, principals. What is left out stays. */
export const updatePortfolioShare: Operation<
  Checked<UpdatePortfolioShareInput, 'PortfolioId'>,
  UpdatePortfolioShareOutput
> = {
  access: ({ PortfolioId }, ctx) =>
    accessToPortfolio(ctx, 'UpdatePortfolioShare', PortfolioId),
  run(input, ctx) {
    const { id } = portfolioById(
      ctx.state(serviceCatalogState),
      input.PortfolioId,
    );
    const recipient = recipientOf(ctx, input);
    if (recipient.type !== 'ACCOUNT') {
      requireSharing(ctx);
    }
    requirePrincipalSharing(recipient, input.SharePrincipals);
    requireNoOtherRequest(ctx);
    requireShare(ctx, id, recipient);
    const { token, status } = beginRequest(ctx, {
      portfolioId: id,
      recipient,
      change: {
        kind: 'update',
        shareTagOptions: input.ShareTagOptions,
        sharePrincipals: input.SharePrincipals,
      },
    });
    return { PortfolioShareToken: token, Status: status };
  },
};

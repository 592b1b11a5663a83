import type {
  DescribePortfolioShareStatusInput,
  DescribePortfolioShareStatusOutput,
} from '@aws-sdk/client-service-catalog';
import type { Checked } from './requests/checked';
import { invalidParameters } from './requests/errors';
import type { Operation } from '../../core/operation';
import { requireSharer } from './sharing/organizationAccess';
import { requestByToken } from './sharing/shareRequests';

/** How far a change of a share is. For accounts that may share with their organization only. */
export const describePortfolioShareStatus: Operation<
  Checked<DescribePortfolioShareStatusInput, 'PortfolioShareToken'>,
  DescribePortfolioShareStatusOutput
> = {
  run({ PortfolioShareToken }, ctx) {
    requireSharer(ctx);
    if (!PortfolioShareToken.startsWith('share-')) {
      throw invalidParameters(
        `PortfolioShareToken ${PortfolioShareToken} is not the token of a share.`,
      );
    }
    const request = requestByToken(ctx, PortfolioShareToken);
    return {
      PortfolioShareToken,
      PortfolioId: request.portfolioId,
      OrganizationNodeValue: request.recipient.id,
      Status: request.status,
      ShareDetails: {
        SuccessfulShares: request.successful,
        ShareErrors: request.errors,
      },
    };
  },
};

import { DescribePortfolioSharesCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession, RequestKind } from '../AwsAccess';
import { allPages } from '../allPages';
import { SHARE_TYPES, type ShareRecipient } from './ShareRecipient';

const PAGE_SIZE = 100;

/** A share of a portfolio with somebody. */
export interface ShareView {
  recipient: ShareRecipient;
  /** Always true for an organization and its units. */
  accepted: boolean;
  shareTagOptions: boolean;
  sharePrincipals: boolean;
}

/** Shares of one kind; AWS lists each kind by itself. */
export function describePortfolioShares(
  session: AwsSession,
  input: { portfolioId: string; type: ShareRecipient['type'] },
  options?: { kind?: RequestKind },
): Promise<ShareView[]> {
  return allPages(async pageToken => {
    const page = await session.run(
      'servicecatalog',
      'DescribePortfolioShares',
      ({ servicecatalog }, abortSignal) =>
        servicecatalog.send(
          new DescribePortfolioSharesCommand({
            PortfolioId: input.portfolioId,
            Type: SHARE_TYPES[input.type],
            PageSize: PAGE_SIZE,
            PageToken: pageToken,
          }),
          { abortSignal },
        ),
      options,
    );
    return {
      items: (page.PortfolioShareDetails ?? []).flatMap(share =>
        share.PrincipalId === undefined
          ? []
          : {
              recipient: { type: input.type, id: share.PrincipalId },
              accepted: share.Accepted ?? false,
              shareTagOptions: share.ShareTagOptions ?? false,
              sharePrincipals: share.SharePrincipals ?? false,
            },
      ),
      nextPageToken: page.NextPageToken,
    };
  });
}

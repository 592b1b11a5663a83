import { ListAcceptedPortfolioSharesCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession, RequestKind } from '../AwsAccess';
import { allPages } from '../allPages';
import { SHARE_WAYS, type ShareWay } from './ShareRecipient';
import { type PortfolioView, toPortfolioView } from './PortfolioView';

const PAGE_SIZE = 100;

/** Portfolios of others that this account has accepted, or has through its organization. */
export function listAcceptedPortfolioShares(
  session: AwsSession,
  input: { through: ShareWay },
  options?: { kind?: RequestKind },
): Promise<PortfolioView[]> {
  return allPages(async pageToken => {
    const page = await session.run(
      'servicecatalog',
      'ListAcceptedPortfolioShares',
      ({ servicecatalog }, abortSignal) =>
        servicecatalog.send(
          new ListAcceptedPortfolioSharesCommand({
            PortfolioShareType: SHARE_WAYS[input.through],
            PageSize: PAGE_SIZE,
            PageToken: pageToken,
          }),
          { abortSignal },
        ),
      options,
    );
    return {
      items: (page.PortfolioDetails ?? []).map(toPortfolioView),
      nextPageToken: page.NextPageToken,
    };
  });
}

import { ListPortfoliosCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession, RequestKind } from '../AwsAccess';
import { allPages } from '../allPages';
import { type PortfolioView, toPortfolioView } from './PortfolioView';

const PAGE_SIZE = 100;

/** Portfolios that the account itself has made. */
export function listPortfolios(
  session: AwsSession,

  options?: { kind?: RequestKind },
): Promise<PortfolioView[]> {
  return allPages(async pageToken => {
    const page = await session.run(
      'servicecatalog',
      'ListPortfolios',
      ({ servicecatalog }, abortSignal) =>
        servicecatalog.send(
          new ListPortfoliosCommand({
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

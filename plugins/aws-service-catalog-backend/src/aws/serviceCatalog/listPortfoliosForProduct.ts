import { ListPortfoliosForProductCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession, RequestKind } from '../AwsAccess';
import { allPages } from '../allPages';
import { type PortfolioView, toPortfolioView } from './PortfolioView';

const PAGE_SIZE = 100;

/** Portfolios that a product is in, own and imported ones. */
export function listPortfoliosForProduct(
  session: AwsSession,
  input: { productId: string },
  options?: { kind?: RequestKind },
): Promise<PortfolioView[]> {
  return allPages(async pageToken => {
    const page = await session.run(
      'servicecatalog',
      'ListPortfoliosForProduct',
      ({ servicecatalog }, abortSignal) =>
        servicecatalog.send(
          new ListPortfoliosForProductCommand({
            ProductId: input.productId,
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

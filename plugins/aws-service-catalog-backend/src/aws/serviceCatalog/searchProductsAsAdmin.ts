import {
  ProductViewSortBy,
  SearchProductsAsAdminCommand,
  SortOrder,
} from '@aws-sdk/client-service-catalog';
import type { AwsSession, RequestKind } from '../AwsAccess';
import { allPages } from '../allPages';
import { type AdminProductView, toAdminProductView } from './AdminProductView';

const PAGE_SIZE = 20;

/** Products of the account, or those in one portfolio. Sorted, since AWS pages an unsorted search at random. */
export function searchProductsAsAdmin(
  session: AwsSession,
  input: { portfolioId?: string },
  options?: { kind?: RequestKind },
): Promise<AdminProductView[]> {
  return allPages(async pageToken => {
    const page = await session.run(
      'servicecatalog',
      'SearchProductsAsAdmin',
      ({ servicecatalog }, abortSignal) =>
        servicecatalog.send(
          new SearchProductsAsAdminCommand({
            PortfolioId: input.portfolioId,
            SortBy: ProductViewSortBy.CreationDate,
            SortOrder: SortOrder.ASCENDING,
            PageSize: PAGE_SIZE,
            PageToken: pageToken,
          }),
          { abortSignal },
        ),
      options,
    );
    return {
      items: (page.ProductViewDetails ?? []).map(toAdminProductView),
      nextPageToken: page.NextPageToken,
    };
  });
}

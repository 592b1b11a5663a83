import {
  ProductViewSortBy,
  SearchProductsCommand,
  SortOrder,
} from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import { type ProductView, toProductView } from './ProductView';

// The most that SearchProducts puts on one page.
const PAGE_SIZE = 100;

/** Which page of the products that the session's role sees. Always sorted: AWS pages unsorted results at random. */
export interface SearchProductsInput {
  sortBy: 'title' | 'created';
  order: 'ascending' | 'descending';
  pageToken?: string;
}

export interface ProductPage {
  products: ProductView[];
  nextPageToken?: string;
}

export async function searchProducts(
  session: AwsSession,
  input: SearchProductsInput,
): Promise<ProductPage> {
  const page = await session.run(
    'servicecatalog',
    'SearchProducts',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new SearchProductsCommand({
          SortBy:
            input.sortBy === 'title'
              ? ProductViewSortBy.Title
              : ProductViewSortBy.CreationDate,
          SortOrder:
            input.order === 'ascending'
              ? SortOrder.ASCENDING
              : SortOrder.DESCENDING,
          PageSize: PAGE_SIZE,
          PageToken: input.pageToken,
        }),
        { abortSignal },
      ),
  );
  return {
    products: (page.ProductViewSummaries ?? []).map(toProductView),
    nextPageToken: page.NextPageToken || undefined,
  };
}

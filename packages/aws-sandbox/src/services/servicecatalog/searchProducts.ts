import type {
  SearchProductsInput,
  SearchProductsOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { pageOf } from './requests/paging';
import {
  aggregate,
  filterProducts,
  sortProducts,
} from './products/productSearch';
import { productViewSummary } from './products/productView';
import { shuffle } from './products/shuffle';
import { visibleProducts } from './access/visibility';

/**
 * Products the caller sees. Without `SortBy` every page comes from another random order, so a reader who does not sort
 * meets some products twice and others never.
 */
export const searchProducts: Operation<
  SearchProductsInput,
  SearchProductsOutput
> = {
  run({ Filters, SortBy, SortOrder, PageSize, PageToken }, ctx) {
    const found = filterProducts(visibleProducts(ctx), Filters);
    const ordered =
      SortBy === undefined
        ? shuffle(found, length => ctx.randomId(length))
        : sortProducts(found, { SortBy, SortOrder });
    const page = pageOf(
      ordered,
      { PageSize, PageToken },
      ['SearchProducts', Filters, SortBy, SortOrder],
      100,
    );
    return {
      ProductViewSummaries: page.items.map(productViewSummary),
      ProductViewAggregations: aggregate(found),
      NextPageToken: page.nextPageToken,
    };
  },
};

import type {
  ProvisionedProductAttribute,
  SearchProvisionedProductsInput,
  SearchProvisionedProductsOutput,
} from '@aws-sdk/client-service-catalog';
import type { Ctx, Operation } from '../../core/operation';
import { requestedLevel, seenAt } from './access/accessLevel';
import { accessAtLevel } from './access/accessTo';
import { autoTags } from './launches/autoTags';
import { pageOf } from './requests/paging';
import {
  parseSearchQuery,
  versionName,
} from './launches/provisionedProductQuery';
import { productOf } from './launches/productOf';
import { provisionedProductDetail } from './launches/provisionedProducts';
import { sortedProvisionedProducts } from './launches/sortedProvisionedProducts';
import { type ProvisionedProduct, serviceCatalogState } from './state';

/** Provisioned products at an access level (default Account) that match every entry of the search query. */
export const searchProvisionedProducts: Operation<
  SearchProvisionedProductsInput,
  SearchProvisionedProductsOutput
> = {
  access: ({ AccessLevelFilter }) =>
    accessAtLevel(
      'SearchProvisionedProducts',
      requestedLevel(AccessLevelFilter, 'Account'),
    ),
  run(input, ctx) {
    const state = ctx.state(serviceCatalogState);
    const level = requestedLevel(input.AccessLevelFilter, 'Account');
    const query = input.Filters?.SearchQuery;
    const isSeen = seenAt(level, ctx.caller);
    const matches = parseSearchQuery(query, {
      productOf: item => productOf(ctx, item),
      at: ctx,
    });
    const found = sortedProvisionedProducts(state, input).filter(
      item => isSeen(item.owner) && matches(item),
    );
    const page = pageOf(
      found,
      input,
      [
        'SearchProvisionedProducts',
        level,
        query,
        input.SortBy,
        input.SortOrder,
      ],
      100,
    );
    return {
      ProvisionedProducts: page.items.map(item => attributes(ctx, item)),
      TotalResultsCount: found.length,
      NextPageToken: page.nextPageToken,
    };
  },
};

function attributes(
  ctx: Ctx,
  item: ProvisionedProduct,
): ProvisionedProductAttribute {
  const product = productOf(ctx, item);
  const { LaunchRoleArn: _, ...shared } = provisionedProductDetail(ctx, item);
  return {
    ...shared,
    Tags: [...autoTags(ctx, item), ...item.tags],
    PhysicalId: item.physicalId,
    ProductName: product?.name,
    ProvisioningArtifactName: versionName(product, item),
    UserArn: item.owner.userArn,
    UserArnSession: item.owner.userArnSession,
  };
}

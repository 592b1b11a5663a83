import type {
  ListResourcesForTagOptionInput,
  ListResourcesForTagOptionOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import type { Checked } from './requests/checked';
import { invalidParameters } from './requests/errors';
import { pageOf } from './requests/paging';
import { serviceCatalogState } from './state';
import { resourcesWithTagOption } from './paths/tagOptionOwners';
import { tagOptionById } from './paths/tagOptionView';

/** Portfolios and products that have a TagOption; the token of the next page is called `PageToken` here. */
export const listResourcesForTagOption: Operation<
  Checked<ListResourcesForTagOptionInput, 'TagOptionId'>,
  ListResourcesForTagOptionOutput
> = {
  run(input, ctx) {
    const state = ctx.state(serviceCatalogState);
    const { id } = tagOptionById(state, input.TagOptionId);
    const { portfolios, products } = resourcesWithTagOption(ctx, id);
    const page = pageOf(
      ofType(input.ResourceType, portfolios, products),
      input,
      ['ListResourcesForTagOption', id, input.ResourceType],
      20,
    );
    return { ResourceDetails: page.items, PageToken: page.nextPageToken };
  },
};

function ofType<T>(
  resourceType: string | undefined,
  portfolios: readonly T[],
  products: readonly T[],
): T[] {
  switch (resourceType?.toLowerCase()) {
    case undefined:
      return [...portfolios, ...products];
    case 'portfolio':
      return [...portfolios];
    case 'product':
      return [...products];
    default:
      throw invalidParameters(
        `ResourceType ${resourceType} is not supported. Supported types: Portfolio, Product.`,
      );
  }
}

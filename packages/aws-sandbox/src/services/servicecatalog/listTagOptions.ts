import type {
  ListTagOptionsInput,
  ListTagOptionsOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { pageOf } from './requests/paging';
import { serviceCatalogState } from './state';
import { tagOptionDetail } from './paths/tagOptionView';

/** TagOptions of the account; the token of the next page is called `PageToken` here. */
export const listTagOptions: Operation<
  ListTagOptionsInput,
  ListTagOptionsOutput
> = {
  run(input, ctx) {
    const { Key, Value, Active } = input.Filters ?? {};
    const page = pageOf(
      Object.values(ctx.state(serviceCatalogState).tagOptions).filter(
        ({ key, value, active }) =>
          (Key === undefined || key === Key) &&
          (Value === undefined || value === Value) &&
          (Active === undefined || active === Active),
      ),
      input,
      ['ListTagOptions', input.Filters],
      20,
    );
    return {
      TagOptionDetails: page.items.map(tagOption =>
        tagOptionDetail(ctx, tagOption),
      ),
      PageToken: page.nextPageToken,
    };
  },
};

import type {
  GetTagKeysInput,
  GetTagKeysOutput,
} from '@aws-sdk/client-resource-groups-tagging-api';
import type { Operation } from '../../core/operation';
import { page } from './page';
import { taggedResources } from './taggedResources';

/** Every tag key in use. */
export const getTagKeys: Operation<GetTagKeysInput, GetTagKeysOutput> = {
  access: () => [{ action: 'tag:GetTagKeys', resource: '*' }],
  run(input, ctx) {
    const keys = taggedResources(ctx).flatMap(({ tags }) => Object.keys(tags));
    const { items, PaginationToken } = page(
      [...new Set(keys)].sort(),
      input.PaginationToken,
    );
    return { TagKeys: items, PaginationToken };
  },
};

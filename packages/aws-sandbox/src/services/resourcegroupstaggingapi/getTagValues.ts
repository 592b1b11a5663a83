import type {
  GetTagValuesInput,
  GetTagValuesOutput,
} from '@aws-sdk/client-resource-groups-tagging-api';
import type { Checked } from '../../core/Checked';
import { lookup } from '../../core/lookup';
import type { Operation } from '../../core/operation';
import { page } from './page';
import { taggedResources } from './taggedResources';

/** Every value in use of a tag key. */
export const getTagValues: Operation<
  Checked<GetTagValuesInput, 'Key'>,
  GetTagValuesOutput
> = {
  access: () => [{ action: 'tag:GetTagValues', resource: '*' }],
  run(input, ctx) {
    const values = taggedResources(ctx).flatMap(
      ({ tags }) => lookup(tags, input.Key) ?? [],
    );
    const { items, PaginationToken } = page(
      [...new Set(values)].sort(),
      input.PaginationToken,
    );
    return { TagValues: items, PaginationToken };
  },
};

import type {
  GetResourcesInput,
  GetResourcesOutput,
} from '@aws-sdk/client-resource-groups-tagging-api';
import type { Operation } from '../../core/operation';
import { invalidParameter, page } from './page';
import { passesTagFilters } from './tagFilters';
import { taggedResources, type TaggedResource } from './taggedResources';

const MOST_PER_PAGE = 100;

/** `ec2` is everything of EC2, `ec2:instance` its instances. */
const isOfType = ({ kind }: TaggedResource, types: string[] = []): boolean =>
  types.length === 0 ||
  types.some(type => kind === type || kind.startsWith(`${type}:`));

/** Finds resources by tags and type, or tells the tags of named ones. */
export const getResources: Operation<GetResourcesInput, GetResourcesOutput> = {
  access: () => [{ action: 'tag:GetResources', resource: '*' }],
  run(input, ctx) {
    const { ResourcesPerPage: size = MOST_PER_PAGE } = input;
    if (size < 1 || size > MOST_PER_PAGE) {
      throw invalidParameter('ResourcesPerPage must be between 1 and 100.');
    }
    if (
      input.ResourceARNList &&
      (input.TagFilters?.length || input.ResourceTypeFilters?.length)
    ) {
      throw invalidParameter(
        'ResourceARNList and filters cannot be given together.',
      );
    }
    const found = taggedResources(ctx).filter(
      resource =>
        (input.ResourceARNList?.includes(resource.arn) ?? true) &&
        isOfType(resource, input.ResourceTypeFilters) &&
        passesTagFilters(resource.tags, input.TagFilters),
    );
    const { items, PaginationToken } = page(found, input.PaginationToken, size);
    return {
      PaginationToken,
      ResourceTagMappingList: items.map(({ arn, tags }) => ({
        ResourceARN: arn,
        Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
      })),
    };
  },
};

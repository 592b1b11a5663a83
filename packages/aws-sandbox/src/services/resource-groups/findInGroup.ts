import type {
  ListGroupResourcesInput,
  ListGroupResourcesOutput,
  SearchResourcesInput,
  SearchResourcesOutput,
} from '@aws-sdk/client-resource-groups';
import type { Checked } from '../../core/Checked';
import { lookup } from '../../core/lookup';
import type { Operation } from '../../core/operation';
import { existingGroup, groupAccess, page } from './groups';
import { findResources, queryAccess } from './resourceQuery';
import { resourceGroupsState } from './state';

/** What a query finds, without making a group of it. */
export const searchResources: Operation<
  Checked<SearchResourcesInput, 'ResourceQuery'>,
  SearchResourcesOutput
> = {
  access: ({ ResourceQuery }) => [
    { action: 'resource-groups:SearchResources', resource: '*' },
    ...queryAccess(ResourceQuery),
  ],
  run(input, ctx) {
    const { resources, errors } = findResources(ctx, input.ResourceQuery);
    const { items, nextToken } = page(resources, input);
    return {
      ResourceIdentifiers: items,
      NextToken: nextToken,
      QueryErrors: errors,
    };
  },
};

/** What the query of a group finds. */
export const listGroupResources: Operation<
  ListGroupResourcesInput,
  ListGroupResourcesOutput
> = {
  access(input, ctx) {
    const access = groupAccess('ListGroupResources', input, ctx);
    const { groups } = ctx.state(resourceGroupsState);
    const name = access.resource.split('/').at(-1) ?? '';
    return [access, ...queryAccess(lookup(groups, name)?.query)];
  },
  run(input, ctx) {
    const { query } = existingGroup(ctx, input);
    const { resources, errors } = findResources(ctx, query);
    const { items, nextToken } = page(
      resources.filter(({ ResourceType = '' }) =>
        (input.Filters ?? []).every(({ Values }) =>
          Values?.includes(ResourceType),
        ),
      ),
      input,
    );
    return {
      Resources: items.map(Identifier => ({ Identifier })),
      ResourceIdentifiers: items,
      NextToken: nextToken,
      QueryErrors: errors,
    };
  },
};

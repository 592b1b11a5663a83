import type {
  GroupFilterName,
  ListGroupsInput,
  ListGroupsOutput,
} from '@aws-sdk/client-resource-groups';
import type { Operation } from '../../core/operation';
import { groupView, page } from './groups';
import { covers, readQuery } from './resourceQuery';
import { resourceGroupsState, type ResourceGroup } from './state';

const PASSES: Record<
  GroupFilterName,
  (group: ResourceGroup, value: string) => boolean
> = {
  'resource-type': ({ query }, type) => covers(readQuery(query), type),
  'configuration-type': () => false,
  owner: ({ owner }, value) => owner === value,
  'display-name': ({ displayName }, value) => displayName === value,
  criticality: ({ criticality }, value) => String(criticality) === value,
};

/** Lists the groups of the account in the region, by name. */
export const listGroups: Operation<ListGroupsInput, ListGroupsOutput> = {
  run(input, ctx) {
    const { groups } = ctx.state(resourceGroupsState);
    const { items, nextToken } = page(
      Object.values(groups)
        .filter(group =>
          (input.Filters ?? []).every(
            ({ Name, Values = [] }) =>
              Name && Values.some(value => PASSES[Name](group, value)),
          ),
        )
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
      input,
    );
    const views = items.map(groupView);
    return {
      GroupIdentifiers: views.map(({ Name, ...rest }) => ({
        ...rest,
        GroupName: Name,
      })),
      Groups: views,
      NextToken: nextToken,
    };
  },
};

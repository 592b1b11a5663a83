import type {
  UpdateGroupInput,
  UpdateGroupOutput,
  UpdateGroupQueryInput,
  UpdateGroupQueryOutput,
} from '@aws-sdk/client-resource-groups';
import type { Checked } from '../../core/Checked';
import type { Operation } from '../../core/operation';
import { existingGroup, groupAccess, groupView } from './groups';
import { readQuery } from './resourceQuery';

/** Changes what a group is called and who is responsible for it; what is left out stays. */
export const updateGroup: Operation<UpdateGroupInput, UpdateGroupOutput> = {
  access: (input, ctx) => [groupAccess('UpdateGroup', input, ctx)],
  run(input, ctx) {
    const group = existingGroup(ctx, input);
    group.description = input.Description ?? group.description;
    group.owner = input.Owner ?? group.owner;
    group.displayName = input.DisplayName ?? group.displayName;
    group.criticality = input.Criticality ?? group.criticality;
    return { Group: groupView(group) };
  },
};

export const updateGroupQuery: Operation<
  Checked<UpdateGroupQueryInput, 'ResourceQuery'>,
  UpdateGroupQueryOutput
> = {
  access: (input, ctx) => [groupAccess('UpdateGroupQuery', input, ctx)],
  run(input, ctx) {
    const group = existingGroup(ctx, input);
    readQuery(input.ResourceQuery);
    group.query = input.ResourceQuery;
    return {
      GroupQuery: { GroupName: group.name, ResourceQuery: group.query },
    };
  },
};

import type { DeleteGroupOutput } from '@aws-sdk/client-resource-groups';
import type { Operation } from '../../core/operation';
import { existingGroup, groupAccess, groupView, type GroupRef } from './groups';
import { resourceGroupsState } from './state';

/** Deletes a group; its resources stay. */
export const deleteGroup: Operation<GroupRef, DeleteGroupOutput> = {
  access: (input, ctx) => [groupAccess('DeleteGroup', input, ctx)],
  run(input, ctx) {
    const group = existingGroup(ctx, input);
    delete ctx.state(resourceGroupsState).groups[group.name];
    return { Group: groupView(group) };
  },
};

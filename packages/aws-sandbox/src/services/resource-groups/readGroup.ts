import type {
  GetGroupOutput,
  GetGroupQueryOutput,
} from '@aws-sdk/client-resource-groups';
import type { Operation } from '../../core/operation';
import { existingGroup, groupAccess, groupView, type GroupRef } from './groups';

export const getGroup: Operation<GroupRef, GetGroupOutput> = {
  access: (input, ctx) => [groupAccess('GetGroup', input, ctx)],
  run: (input, ctx) => ({ Group: groupView(existingGroup(ctx, input)) }),
};

export const getGroupQuery: Operation<GroupRef, GetGroupQueryOutput> = {
  access: (input, ctx) => [groupAccess('GetGroupQuery', input, ctx)],
  run(input, ctx) {
    const { name, query } = existingGroup(ctx, input);
    return { GroupQuery: { GroupName: name, ResourceQuery: query } };
  },
};

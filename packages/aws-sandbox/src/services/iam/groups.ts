import type {
  AddUserToGroupRequest,
  CreateGroupRequest,
  CreateGroupResponse,
  DeleteGroupRequest,
  GetGroupRequest,
  GetGroupResponse,
  ListGroupsForUserRequest,
  ListGroupsForUserResponse,
  ListGroupsRequest,
  ListGroupsResponse,
  RemoveUserFromGroupRequest,
  UpdateGroupRequest,
} from '@aws-sdk/client-iam';
import { groupsOf } from '../../authorise/policiesOf';
import type { Checked } from '../../core/Checked';
import { lookup } from '../../core/lookup';
import type { Operation } from '../../core/operation';
import { alreadyExists, deleteConflict } from './errors';
import { existingGroup, existingUser } from './existing';
import { arnOfNamed, guarded } from './guarded';
import { iamArn, newGroup } from './newPrincipals';
import { below, page } from './page';
import { iamState } from './state';
import { groupView, userListView } from './views';

const arnOfGroup = arnOfNamed('Group');

export const createGroup: Operation<
  Checked<CreateGroupRequest, 'GroupName'>,
  CreateGroupResponse
> = guarded(
  'CreateGroup',
  ({ GroupName: name, Path: path }, { accountId }) =>
    iamArn(accountId, 'group', { name, path }),
  (input, ctx) => {
    const { groups } = ctx.state(iamState);
    if (lookup(groups, input.GroupName)) {
      throw alreadyExists(`Group with name ${input.GroupName} already exists.`);
    }
    const group = newGroup(ctx, { name: input.GroupName, path: input.Path });
    groups[group.name] = group;
    return { Group: groupView(group) };
  },
);

export const getGroup: Operation<
  Checked<GetGroupRequest, 'GroupName'>,
  GetGroupResponse
> = guarded('GetGroup', arnOfGroup, (input, ctx) => {
  const group = existingGroup(ctx, input.GroupName);
  const { items, rest } = page(group.members, input);
  return {
    Group: groupView(group),
    Users: items.map(name => userListView(existingUser(ctx, name))),
    ...rest,
  };
});

export const listGroups: Operation<ListGroupsRequest, ListGroupsResponse> = {
  run(input, ctx) {
    const { items, rest } = page(
      below(ctx.state(iamState).groups, input.PathPrefix),
      input,
    );
    return { Groups: items.map(groupView), ...rest };
  },
};

export const updateGroup: Operation<
  Checked<UpdateGroupRequest, 'GroupName'>,
  object
> = guarded('UpdateGroup', arnOfGroup, (input, ctx) => {
  const { groups } = ctx.state(iamState);
  const group = existingGroup(ctx, input.GroupName);
  const name = input.NewGroupName ?? group.name;
  if (name !== group.name && lookup(groups, name)) {
    throw alreadyExists(`Group with name ${name} already exists.`);
  }
  delete groups[group.name];
  const path = input.NewPath ?? group.path;
  const arn = iamArn(ctx.accountId, 'group', { name, path });
  groups[name] = Object.assign(group, { name, path, arn });
  return {};
});

export const deleteGroup: Operation<
  Checked<DeleteGroupRequest, 'GroupName'>,
  object
> = guarded('DeleteGroup', arnOfGroup, (input, ctx) => {
  const group = existingGroup(ctx, input.GroupName);
  if (group.members.length > 0) {
    throw deleteConflict(
      'Cannot delete entity, must remove users from group first.',
    );
  }
  if (
    group.attachedPolicies.length > 0 ||
    Object.keys(group.inlinePolicies).length > 0
  ) {
    throw deleteConflict('Cannot delete entity, must delete policies first.');
  }
  delete ctx.state(iamState).groups[group.name];
  return {};
});

export const addUserToGroup: Operation<
  Checked<AddUserToGroupRequest, 'GroupName' | 'UserName'>,
  object
> = guarded('AddUserToGroup', arnOfGroup, (input, ctx) => {
  const { members } = existingGroup(ctx, input.GroupName);
  const { name } = existingUser(ctx, input.UserName);
  if (!members.includes(name)) {
    members.push(name);
  }
  return {};
});

export const removeUserFromGroup: Operation<
  Checked<RemoveUserFromGroupRequest, 'GroupName' | 'UserName'>,
  object
> = guarded('RemoveUserFromGroup', arnOfGroup, (input, ctx) => {
  const group = existingGroup(ctx, input.GroupName);
  const { name } = existingUser(ctx, input.UserName);
  group.members = group.members.filter(member => member !== name);
  return {};
});

export const listGroupsForUser: Operation<
  Checked<ListGroupsForUserRequest, 'UserName'>,
  ListGroupsForUserResponse
> = guarded('ListGroupsForUser', arnOfNamed('User'), (input, ctx) => {
  const { name } = existingUser(ctx, input.UserName);
  const { items, rest } = page(groupsOf(ctx.state(iamState), name), input);
  return { Groups: items.map(groupView), ...rest };
});

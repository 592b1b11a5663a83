import type {
  CreateUserRequest,
  CreateUserResponse,
  DeleteUserRequest,
  GetUserRequest,
  GetUserResponse,
  ListUsersRequest,
  ListUsersResponse,
  UpdateUserRequest,
} from '@aws-sdk/client-iam';
import { groupsOf } from '../../authorise/policiesOf';
import { AwsError } from '../../core/AwsError';
import type { Checked } from '../../core/Checked';
import { lookup } from '../../core/lookup';
import type { Ctx, Operation } from '../../core/operation';
import { alreadyExists, deleteConflict } from './errors';
import { existingPolicy, existingUser } from './existing';
import { arnOfNamed, guarded, requestTags, resourceTags } from './guarded';
import { iamArn, newUser } from './newPrincipals';
import { below, page } from './page';
import { iamState } from './state';
import { withTags } from './tags';
import { userListView, userView } from './views';

const arnOfUser = arnOfNamed('User');

const newArn = (
  { UserName: name, Path: path }: { UserName: string; Path?: string },
  { accountId }: Ctx,
) => iamArn(accountId, 'user', { name, path });

export const createUser: Operation<
  Checked<CreateUserRequest, 'UserName'>,
  CreateUserResponse
> = guarded(
  'CreateUser',
  newArn,
  (input, ctx) => {
    const state = ctx.state(iamState);
    if (lookup(state.users, input.UserName)) {
      throw alreadyExists(`User with name ${input.UserName} already exists.`);
    }
    const boundary = input.PermissionsBoundary;
    const user = {
      ...newUser(ctx, {
        name: input.UserName,
        path: input.Path,
        tags: withTags({}, input.Tags),
      }),
      permissionsBoundary: boundary && existingPolicy(ctx, boundary).arn,
    };
    state.users[user.name] = user;
    return { User: userView(user) };
  },
  input => ({
    ...requestTags(input.Tags),
    ...(input.PermissionsBoundary && {
      'iam:PermissionsBoundary': input.PermissionsBoundary,
    }),
  }),
);

function ownName({ caller }: Ctx): string {
  const [, name] = /:user\/(?:.*\/)?([^/]+)$/.exec(caller.arn) ?? [];
  if (!name) {
    throw new AwsError(
      'ValidationError',
      'Must specify userName when calling with non-User credentials',
    );
  }
  return name;
}

/** Without a name: the calling user itself. */
export const getUser: Operation<GetUserRequest, GetUserResponse> = guarded(
  'GetUser',
  ({ UserName }, ctx) => arnOfUser({ UserName: UserName ?? ownName(ctx) }, ctx),
  ({ UserName }, ctx) => ({
    User: userView(existingUser(ctx, UserName ?? ownName(ctx))),
  }),
  ({ UserName }, ctx) =>
    resourceTags(
      lookup(ctx.state(iamState).users, UserName ?? ownName(ctx))?.tags,
    ),
);

export const listUsers: Operation<ListUsersRequest, ListUsersResponse> = {
  run(input, ctx) {
    const { items, rest } = page(
      below(ctx.state(iamState).users, input.PathPrefix),
      input,
    );
    return { Users: items.map(userListView), ...rest };
  },
};

export const updateUser: Operation<
  Checked<UpdateUserRequest, 'UserName'>,
  object
> = guarded('UpdateUser', arnOfUser, (input, ctx) => {
  const state = ctx.state(iamState);
  const user = existingUser(ctx, input.UserName);
  const name = input.NewUserName ?? user.name;
  if (name !== user.name && lookup(state.users, name)) {
    throw alreadyExists(`User with name ${name} already exists.`);
  }
  delete state.users[user.name];
  Object.values(state.accessKeys)
    .filter(key => key.userName === user.name)
    .forEach(key => Object.assign(key, { userName: name }));
  groupsOf(state, user.name).forEach(group => {
    group.members.splice(group.members.indexOf(user.name), 1, name);
  });
  const path = input.NewPath ?? user.path;
  const arn = iamArn(ctx.accountId, 'user', { name, path });
  state.users[name] = Object.assign(user, { name, path, arn });
  return {};
});

export const deleteUser: Operation<
  Checked<DeleteUserRequest, 'UserName'>,
  object
> = guarded('DeleteUser', arnOfUser, (input, ctx) => {
  const state = ctx.state(iamState);
  const user = existingUser(ctx, input.UserName);
  const obstacle = [
    [user.attachedPolicies.length > 0, 'must detach all policies first.'],
    [
      Object.keys(user.inlinePolicies).length > 0,
      'must delete policies first.',
    ],
    [
      Object.values(state.accessKeys).some(key => key.userName === user.name),
      'must delete access keys first.',
    ],
    [
      groupsOf(state, user.name).length > 0,
      'must remove users from group first.',
    ],
  ].find(([stands]) => stands);
  if (obstacle) {
    throw deleteConflict(`Cannot delete entity, ${obstacle[1]}`);
  }
  delete state.users[user.name];
  return {};
});

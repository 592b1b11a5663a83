import type {
  CreateInstanceProfileRequest,
  CreateInstanceProfileResponse,
  GetInstanceProfileResponse,
  ListInstanceProfilesForRoleRequest,
  ListInstanceProfilesForRoleResponse,
  ListInstanceProfilesRequest,
  ListInstanceProfilesResponse,
} from '@aws-sdk/client-iam';
import type { Checked } from '../../core/Checked';
import { lookup } from '../../core/lookup';
import type { Ctx, Operation } from '../../core/operation';
import {
  alreadyExists,
  deleteConflict,
  limitExceeded,
  noSuchEntity,
} from './errors';
import { existingProfile, existingRole } from './existing';
import { arnOfNamed, guarded, requestTags } from './guarded';
import { iamArn, uniqueId } from './newPrincipals';
import { below, page } from './page';
import { iamState, type InstanceProfile } from './state';
import { withTags } from './tags';
import { profileView } from './views';

type ProfileRef = { InstanceProfileName: string };

/** ARN of the profile that an input names, whether it exists or not. */
export const arnOfProfile = (
  { InstanceProfileName: name }: ProfileRef,
  ctx: Ctx,
): string =>
  lookup(ctx.state(iamState).instanceProfiles, name)?.arn ??
  iamArn(ctx.accountId, 'instance-profile', { name });

export const createInstanceProfile: Operation<
  Checked<CreateInstanceProfileRequest, 'InstanceProfileName'>,
  CreateInstanceProfileResponse
> = guarded(
  'CreateInstanceProfile',
  ({ InstanceProfileName: name, Path: path }, { accountId }) =>
    iamArn(accountId, 'instance-profile', { name, path }),
  (input, ctx) => {
    const state = ctx.state(iamState);
    const { InstanceProfileName: name, Path: path = '/' } = input;
    if (lookup(state.instanceProfiles, name)) {
      throw alreadyExists(`Instance Profile ${name} already exists.`);
    }
    const profile: InstanceProfile = {
      name,
      path,
      arn: iamArn(ctx.accountId, 'instance-profile', { name, path }),
      id: uniqueId(ctx, 'AIPA'),
      createDate: ctx.now().toISOString(),
      tags: withTags({}, input.Tags),
    };
    state.instanceProfiles[name] = profile;
    return { InstanceProfile: profileView(state, profile) };
  },
  input => requestTags(input.Tags),
);

export const getInstanceProfile: Operation<
  ProfileRef,
  GetInstanceProfileResponse
> = guarded('GetInstanceProfile', arnOfProfile, (input, ctx) => ({
  InstanceProfile: profileView(
    ctx.state(iamState),
    existingProfile(ctx, input.InstanceProfileName),
  ),
}));

export const listInstanceProfiles: Operation<
  ListInstanceProfilesRequest,
  ListInstanceProfilesResponse
> = {
  run(input, ctx) {
    const state = ctx.state(iamState);
    const { items, rest } = page(
      below(state.instanceProfiles, input.PathPrefix),
      input,
    );
    return {
      InstanceProfiles: items.map(item => profileView(state, item)),
      ...rest,
    };
  },
};

export const listInstanceProfilesForRole: Operation<
  Checked<ListInstanceProfilesForRoleRequest, 'RoleName'>,
  ListInstanceProfilesForRoleResponse
> = guarded('ListInstanceProfilesForRole', arnOfNamed('Role'), (input, ctx) => {
  const state = ctx.state(iamState);
  const role = existingRole(ctx, input.RoleName);
  const { items, rest } = page(
    below(state.instanceProfiles).filter(item => item.role === role.name),
    input,
  );
  return {
    InstanceProfiles: items.map(item => profileView(state, item)),
    ...rest,
  };
});

export const deleteInstanceProfile: Operation<ProfileRef, object> = guarded(
  'DeleteInstanceProfile',
  arnOfProfile,
  (input, ctx) => {
    const profile = existingProfile(ctx, input.InstanceProfileName);
    if (profile.role) {
      throw deleteConflict(
        'Cannot delete entity, must remove roles from instance profile first.',
      );
    }
    delete ctx.state(iamState).instanceProfiles[profile.name];
    return {};
  },
);

type ProfileAndRole = ProfileRef & { RoleName: string };

/** Handing a role to an instance needs `iam:PassRole` on it as well. */
export const addRoleToInstanceProfile: Operation<ProfileAndRole, object> = {
  access: (input, ctx) => [
    {
      action: 'iam:AddRoleToInstanceProfile',
      resource: arnOfProfile(input, ctx),
    },
    {
      action: 'iam:PassRole',
      resource: arnOfNamed('Role')(input, ctx),
      context: { 'iam:PassedToService': 'ec2.amazonaws.com' },
    },
  ],
  run(input, ctx) {
    const profile = existingProfile(ctx, input.InstanceProfileName);
    const role = existingRole(ctx, input.RoleName);
    if (profile.role) {
      throw limitExceeded(
        'Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1',
      );
    }
    profile.role = role.name;
    return {};
  },
};

export const removeRoleFromInstanceProfile: Operation<ProfileAndRole, object> =
  guarded('RemoveRoleFromInstanceProfile', arnOfProfile, (input, ctx) => {
    const profile = existingProfile(ctx, input.InstanceProfileName);
    if (profile.role !== input.RoleName) {
      throw noSuchEntity(
        `The role with name ${input.RoleName} cannot be found in the instance profile.`,
      );
    }
    delete profile.role;
    return {};
  });

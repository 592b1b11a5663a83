import type {
  CreateRoleRequest,
  CreateRoleResponse,
  DeleteRoleRequest,
  GetRoleRequest,
  GetRoleResponse,
  ListRolesRequest,
  ListRolesResponse,
  UpdateAssumeRolePolicyRequest,
  UpdateRoleDescriptionRequest,
  UpdateRoleDescriptionResponse,
  UpdateRoleRequest,
} from '@aws-sdk/client-iam';
import { parseTrustPolicy } from '../../authorise/parsePolicy';
import type { Checked } from '../../core/Checked';
import { lookup } from '../../core/lookup';
import type { Ctx, Operation } from '../../core/operation';
import { alreadyExists, deleteConflict } from './errors';
import { existingPolicy, existingRole } from './existing';
import { arnOfNamed, guarded, requestTags, resourceTags } from './guarded';
import { iamArn, newRole } from './newPrincipals';
import { below, page } from './page';
import { iamState } from './state';
import { withTags } from './tags';
import { roleListView, roleView } from './views';

const arnOfRole = arnOfNamed('Role');

const newRoleArn = (
  { RoleName: name, Path: path }: Pick<CreateRoleRequest, 'RoleName' | 'Path'>,
  { accountId }: Ctx,
) => iamArn(accountId, 'role', { name: name ?? '', path });

/** A role with tags takes the permission to tag it too. */
export const createRole: Operation<
  Checked<CreateRoleRequest, 'RoleName' | 'AssumeRolePolicyDocument'>,
  CreateRoleResponse
> = {
  access: (input, ctx) => {
    const resource = newRoleArn(input, ctx);
    const tags = requestTags(input.Tags);
    return [
      {
        action: 'iam:CreateRole',
        resource,
        context: {
          ...tags,
          ...(input.PermissionsBoundary && {
            'iam:PermissionsBoundary': input.PermissionsBoundary,
          }),
        },
      },
      ...(tags ? [{ action: 'iam:TagRole', resource, context: tags }] : []),
    ];
  },
  run(input, ctx) {
    const { roles } = ctx.state(iamState);
    if (lookup(roles, input.RoleName)) {
      throw alreadyExists(`Role with name ${input.RoleName} already exists.`);
    }
    parseTrustPolicy(input.AssumeRolePolicyDocument);
    const boundary = input.PermissionsBoundary;
    const role = {
      ...newRole(ctx, {
        name: input.RoleName,
        path: input.Path,
        trustPolicy: input.AssumeRolePolicyDocument,
        description: input.Description,
        maxSessionDuration: input.MaxSessionDuration,
        tags: withTags({}, input.Tags),
      }),
      permissionsBoundary: boundary && existingPolicy(ctx, boundary).arn,
    };
    roles[role.name] = role;
    return { Role: roleView(role) };
  },
};

export const getRole: Operation<
  Checked<GetRoleRequest, 'RoleName'>,
  GetRoleResponse
> = guarded(
  'GetRole',
  arnOfRole,
  (input, ctx) => ({ Role: roleView(existingRole(ctx, input.RoleName)) }),
  (input, ctx) =>
    resourceTags(lookup(ctx.state(iamState).roles, input.RoleName)?.tags),
);

export const listRoles: Operation<ListRolesRequest, ListRolesResponse> = {
  run(input, ctx) {
    const { items, rest } = page(
      below(ctx.state(iamState).roles, input.PathPrefix),
      input,
    );
    return { Roles: items.map(roleListView), ...rest };
  },
};

export const updateRole: Operation<
  Checked<UpdateRoleRequest, 'RoleName'>,
  object
> = guarded('UpdateRole', arnOfRole, (input, ctx) => {
  const role = existingRole(ctx, input.RoleName);
  role.description = input.Description ?? role.description;
  role.maxSessionDuration = input.MaxSessionDuration ?? role.maxSessionDuration;
  return {};
});

export const updateRoleDescription: Operation<
  Checked<UpdateRoleDescriptionRequest, 'RoleName' | 'Description'>,
  UpdateRoleDescriptionResponse
> = guarded('UpdateRoleDescription', arnOfRole, (input, ctx) => {
  const role = existingRole(ctx, input.RoleName);
  role.description = input.Description;
  return { Role: roleView(role) };
});

export const updateAssumeRolePolicy: Operation<
  Checked<UpdateAssumeRolePolicyRequest, 'RoleName' | 'PolicyDocument'>,
  object
> = guarded('UpdateAssumeRolePolicy', arnOfRole, (input, ctx) => {
  const role = existingRole(ctx, input.RoleName);
  parseTrustPolicy(input.PolicyDocument);
  role.trustPolicy = input.PolicyDocument;
  return {};
});

export const deleteRole: Operation<
  Checked<DeleteRoleRequest, 'RoleName'>,
  object
> = guarded('DeleteRole', arnOfRole, (input, ctx) => {
  const state = ctx.state(iamState);
  const role = existingRole(ctx, input.RoleName);
  if (role.attachedPolicies.length > 0) {
    throw deleteConflict(
      'Cannot delete entity, must detach all policies first.',
    );
  }
  if (Object.keys(role.inlinePolicies).length > 0) {
    throw deleteConflict('Cannot delete entity, must delete policies first.');
  }
  if (
    Object.values(state.instanceProfiles).some(
      profile => profile.role === role.name,
    )
  ) {
    throw deleteConflict(
      'Cannot delete entity, must remove roles from instance profile first.',
    );
  }
  delete state.roles[role.name];
  return {};
});

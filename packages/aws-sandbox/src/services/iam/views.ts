import type {
  AccessKeyMetadata,
  AttachedPermissionsBoundary,
  Tag,
  Group,
  InstanceProfile as InstanceProfileView,
  Policy,
  Role,
  User,
} from '@aws-sdk/client-iam';
import { lookup } from '../../core/lookup';
import type {
  AccessKey,
  IamGroup,
  IamRole,
  IamState,
  IamUser,
  InstanceProfile,
  ManagedPolicy,
} from './state';
import { listTags } from './tags';

const boundary = (
  arn: string | undefined,
): { PermissionsBoundary?: AttachedPermissionsBoundary } =>
  arn
    ? {
        PermissionsBoundary: {
          PermissionsBoundaryType: 'PermissionsBoundaryPolicy',
          PermissionsBoundaryArn: arn,
        },
      }
    : {};

const tagged = (tags: Record<string, string>): { Tags?: Tag[] } =>
  Object.keys(tags).length > 0 ? { Tags: listTags(tags) } : {};

/** Documents travel URL-encoded (RFC 3986), as IAM sends them. */
export const encodeDocument = (document: string) =>
  encodeURIComponent(document).replace(
    /[!'()*]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

export const userView = (user: IamUser): User => ({
  Path: user.path,
  UserName: user.name,
  UserId: user.id,
  Arn: user.arn,
  CreateDate: new Date(user.createDate),
  ...boundary(user.permissionsBoundary),
  ...tagged(user.tags),
});

export const groupView = (group: IamGroup): Group => ({
  Path: group.path,
  GroupName: group.name,
  GroupId: group.id,
  Arn: group.arn,
  CreateDate: new Date(group.createDate),
});

export const roleView = (role: IamRole): Role => ({
  Path: role.path,
  RoleName: role.name,
  RoleId: role.id,
  Arn: role.arn,
  CreateDate: new Date(role.createDate),
  AssumeRolePolicyDocument: encodeDocument(role.trustPolicy),
  Description: role.description,
  MaxSessionDuration: role.maxSessionDuration,
  RoleLastUsed: role.lastUsed
    ? {
        LastUsedDate: new Date(role.lastUsed.at),
        Region: role.lastUsed.region,
      }
    : {},
  ...boundary(role.permissionsBoundary),
  ...tagged(role.tags),
});

/** Lists leave out what only `GetRole` answers. */
export const roleListView = (role: IamRole): Role => {
  const {
    Tags: _tags,
    PermissionsBoundary: _boundary,
    RoleLastUsed: _lastUsed,
    ...view
  } = roleView(role);
  return view;
};

/** Lists leave out what only `GetUser` answers. */
export const userListView = (user: IamUser): User => {
  const {
    Tags: _tags,
    PermissionsBoundary: _boundary,
    ...view
  } = userView(user);
  return view;
};

const holders = (state: IamState) => [
  ...Object.values(state.users),
  ...Object.values(state.groups),
  ...Object.values(state.roles),
];

export const attachmentCount = (state: IamState, arn: string) =>
  holders(state).filter(({ attachedPolicies }) =>
    attachedPolicies.includes(arn),
  ).length;

export const boundaryCount = (state: IamState, arn: string) =>
  [...Object.values(state.users), ...Object.values(state.roles)].filter(
    ({ permissionsBoundary }) => permissionsBoundary === arn,
  ).length;

export const policyView = (state: IamState, policy: ManagedPolicy): Policy => ({
  PolicyName: policy.name,
  PolicyId: policy.id,
  Arn: policy.arn,
  Path: policy.path,
  DefaultVersionId: policy.defaultVersion,
  AttachmentCount: attachmentCount(state, policy.arn),
  PermissionsBoundaryUsageCount: boundaryCount(state, policy.arn),
  IsAttachable: true,
  Description: policy.description,
  CreateDate: new Date(policy.createDate),
  UpdateDate: new Date(policy.updateDate),
  ...tagged(policy.tags),
});

export function profileView(
  state: IamState,
  profile: InstanceProfile,
): InstanceProfileView {
  const role = profile.role ? lookup(state.roles, profile.role) : undefined;
  return {
    Path: profile.path,
    InstanceProfileName: profile.name,
    InstanceProfileId: profile.id,
    Arn: profile.arn,
    CreateDate: new Date(profile.createDate),
    Roles: role ? [roleView(role)] : [],
    ...tagged(profile.tags),
  };
}

export const accessKeyView = (key: AccessKey): AccessKeyMetadata => ({
  UserName: key.userName,
  AccessKeyId: key.id,
  Status: key.active ? 'Active' : 'Inactive',
  CreateDate: new Date(key.createDate),
});

import type { ServiceDefinition } from '../../core/operation';
import {
  createAccessKey,
  deleteAccessKey,
  listAccessKeys,
  updateAccessKey,
} from './accessKeyOperations';
import {
  attachedGroupPolicies,
  attachedRolePolicies,
  attachedUserPolicies,
} from './attachedPolicies';
import { roleBoundary, userBoundary } from './boundaries';
import {
  getContextKeysForCustomPolicy,
  getContextKeysForPrincipalPolicy,
} from './contextKeys';
import * as groups from './groups';
import { groupPolicies, rolePolicies, userPolicies } from './inlinePolicies';
import * as instanceProfiles from './instanceProfiles';
import * as policies from './managedPolicyOperations';
import * as versions from './policyVersions';
import * as roles from './roles';
import { simulateCustomPolicy } from './simulateCustomPolicy';
import { simulatePrincipalPolicy } from './simulatePrincipalPolicy';
import {
  instanceProfileTags,
  policyTags,
  roleTags,
  userTags,
} from './taggings';
import * as users from './users';

const userOperations = {
  CreateUser: users.createUser,
  GetUser: users.getUser,
  ListUsers: users.listUsers,
  UpdateUser: users.updateUser,
  DeleteUser: users.deleteUser,
  TagUser: userTags.tag,
  UntagUser: userTags.untag,
  ListUserTags: userTags.list,
  PutUserPolicy: userPolicies.put,
  GetUserPolicy: userPolicies.get,
  ListUserPolicies: userPolicies.list,
  DeleteUserPolicy: userPolicies.remove,
  AttachUserPolicy: attachedUserPolicies.attach,
  DetachUserPolicy: attachedUserPolicies.detach,
  ListAttachedUserPolicies: attachedUserPolicies.list,
  PutUserPermissionsBoundary: userBoundary.put,
  DeleteUserPermissionsBoundary: userBoundary.remove,
  CreateAccessKey: createAccessKey,
  ListAccessKeys: listAccessKeys,
  UpdateAccessKey: updateAccessKey,
  DeleteAccessKey: deleteAccessKey,
};

const groupOperations = {
  CreateGroup: groups.createGroup,
  GetGroup: groups.getGroup,
  ListGroups: groups.listGroups,
  UpdateGroup: groups.updateGroup,
  DeleteGroup: groups.deleteGroup,
  AddUserToGroup: groups.addUserToGroup,
  RemoveUserFromGroup: groups.removeUserFromGroup,
  ListGroupsForUser: groups.listGroupsForUser,
  PutGroupPolicy: groupPolicies.put,
  GetGroupPolicy: groupPolicies.get,
  ListGroupPolicies: groupPolicies.list,
  DeleteGroupPolicy: groupPolicies.remove,
  AttachGroupPolicy: attachedGroupPolicies.attach,
  DetachGroupPolicy: attachedGroupPolicies.detach,
  ListAttachedGroupPolicies: attachedGroupPolicies.list,
};

const roleOperations = {
  CreateRole: roles.createRole,
  GetRole: roles.getRole,
  ListRoles: roles.listRoles,
  UpdateRole: roles.updateRole,
  UpdateRoleDescription: roles.updateRoleDescription,
  UpdateAssumeRolePolicy: roles.updateAssumeRolePolicy,
  DeleteRole: roles.deleteRole,
  TagRole: roleTags.tag,
  UntagRole: roleTags.untag,
  ListRoleTags: roleTags.list,
  PutRolePolicy: rolePolicies.put,
  GetRolePolicy: rolePolicies.get,
  ListRolePolicies: rolePolicies.list,
  DeleteRolePolicy: rolePolicies.remove,
  AttachRolePolicy: attachedRolePolicies.attach,
  DetachRolePolicy: attachedRolePolicies.detach,
  ListAttachedRolePolicies: attachedRolePolicies.list,
  PutRolePermissionsBoundary: roleBoundary.put,
  DeleteRolePermissionsBoundary: roleBoundary.remove,
};

const policyOperations = {
  CreatePolicy: policies.createPolicy,
  GetPolicy: policies.getPolicy,
  ListPolicies: policies.listPolicies,
  DeletePolicy: policies.deletePolicy,
  ListEntitiesForPolicy: policies.listEntitiesForPolicy,
  CreatePolicyVersion: versions.createPolicyVersion,
  GetPolicyVersion: versions.getPolicyVersion,
  ListPolicyVersions: versions.listPolicyVersions,
  SetDefaultPolicyVersion: versions.setDefaultPolicyVersion,
  DeletePolicyVersion: versions.deletePolicyVersion,
  TagPolicy: policyTags.tag,
  UntagPolicy: policyTags.untag,
  ListPolicyTags: policyTags.list,
  SimulatePrincipalPolicy: simulatePrincipalPolicy,
  SimulateCustomPolicy: simulateCustomPolicy,
  GetContextKeysForPrincipalPolicy: getContextKeysForPrincipalPolicy,
  GetContextKeysForCustomPolicy: getContextKeysForCustomPolicy,
};

const profileOperations = {
  CreateInstanceProfile: instanceProfiles.createInstanceProfile,
  GetInstanceProfile: instanceProfiles.getInstanceProfile,
  ListInstanceProfiles: instanceProfiles.listInstanceProfiles,
  ListInstanceProfilesForRole: instanceProfiles.listInstanceProfilesForRole,
  DeleteInstanceProfile: instanceProfiles.deleteInstanceProfile,
  AddRoleToInstanceProfile: instanceProfiles.addRoleToInstanceProfile,
  RemoveRoleFromInstanceProfile: instanceProfiles.removeRoleFromInstanceProfile,
  TagInstanceProfile: instanceProfileTags.tag,
  UntagInstanceProfile: instanceProfileTags.untag,
  ListInstanceProfileTags: instanceProfileTags.list,
};

/** AWS Identity and Access Management. */
export const iam: ServiceDefinition = {
  name: 'iam',
  signingName: 'iam',
  iamPrefix: 'iam',
  protocol: 'awsQuery',
  global: true,
  operations: {
    ...userOperations,
    ...groupOperations,
    ...roleOperations,
    ...policyOperations,
    ...profileOperations,
  },
};

import { defineState } from '../../world/World';

/** What users, groups and roles have in common. Times are ISO 8601. */
export interface IamPrincipal {
  name: string;
  path: string;
  arn: string;
  /** `AIDA…`, `AGPA…` or `AROA…` */
  id: string;
  createDate: string;
  /** Name -> policy document. */
  inlinePolicies: Record<string, string>;
  /** ARNs of managed policies. */
  attachedPolicies: string[];
}

export interface IamUser extends IamPrincipal {
  permissionsBoundary?: string;
  tags: Record<string, string>;
}

export interface IamGroup extends IamPrincipal {
  /** Names of users. */
  members: string[];
}

export interface IamRole extends IamPrincipal {
  trustPolicy: string;
  description?: string;
  /** Seconds. */
  maxSessionDuration: number;
  permissionsBoundary?: string;
  tags: Record<string, string>;
  lastUsed?: { at: string; region: string };
}

export interface PolicyVersion {
  /** `v1` */
  id: string;
  document: string;
  createDate: string;
}

export interface ManagedPolicy {
  name: string;
  path: string;
  arn: string;
  id: string;
  description?: string;
  createDate: string;
  updateDate: string;
  versions: PolicyVersion[];
  defaultVersion: string;
  /** Number of the version made last; ids are never used again. */
  lastVersion: number;
  tags: Record<string, string>;
}

export interface InstanceProfile {
  name: string;
  path: string;
  arn: string;
  id: string;
  createDate: string;
  /** Name of the one role it may hold. */
  role?: string;
  tags: Record<string, string>;
}

export interface AccessKey {
  id: string;
  secret: string;
  userName: string;
  active: boolean;
  createDate: string;
}

export interface IamState {
  users: Record<string, IamUser>;
  groups: Record<string, IamGroup>;
  roles: Record<string, IamRole>;
  /** By ARN; those of the account, AWS's own are not kept here. */
  policies: Record<string, ManagedPolicy>;
  instanceProfiles: Record<string, InstanceProfile>;
  /** By access key id. */
  accessKeys: Record<string, AccessKey>;
  /**
   * Service control policies that reach the account: one list for each level from the root down, JSON text each.
   * Empty: no organization limits the account.
   */
  serviceControlPolicies: string[][];
}

export const iamState = defineState<IamState>({
  name: 'iam',
  global: true,
  initial: () => ({
    users: {},
    groups: {},
    roles: {},
    policies: {},
    instanceProfiles: {},
    accessKeys: {},
    serviceControlPolicies: [],
  }),
});

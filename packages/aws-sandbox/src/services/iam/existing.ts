import { lookup } from '../../core/lookup';
import type { Ctx } from '../../core/operation';
import { noSuchEntity } from './errors';
import { findManagedPolicy } from './managedPolicies';
import {
  iamState,
  type IamGroup,
  type IamPrincipal,
  type IamRole,
  type IamUser,
  type InstanceProfile,
  type ManagedPolicy,
} from './state';

/** Kinds of principals, as IAM's own names of members begin: `UserName`, `RoleName`, `GroupName`. */
export type Kind = 'User' | 'Role' | 'Group';

/** `{ UserName: string }` for `User`, and so on. */
export type NameOf<K extends Kind> = { [Member in `${K}Name`]: string };

const tables = { User: 'users', Role: 'roles', Group: 'groups' } as const;

const missing = (kind: string, name: string) =>
  noSuchEntity(`The ${kind} with name ${name} cannot be found.`);

export function existingUser(ctx: Ctx, name: string): IamUser {
  const user = lookup(ctx.state(iamState).users, name);
  if (!user) {
    throw missing('user', name);
  }
  return user;
}

export function existingRole(ctx: Ctx, name: string): IamRole {
  const role = lookup(ctx.state(iamState).roles, name);
  if (!role) {
    throw missing('role', name);
  }
  return role;
}

export function existingGroup(ctx: Ctx, name: string): IamGroup {
  const group = lookup(ctx.state(iamState).groups, name);
  if (!group) {
    throw missing('group', name);
  }
  return group;
}

export function existingProfile(ctx: Ctx, name: string): InstanceProfile {
  const profile = lookup(ctx.state(iamState).instanceProfiles, name);
  if (!profile) {
    throw noSuchEntity(`Instance Profile ${name} cannot be found.`);
  }
  return profile;
}

/** A managed policy of the account or of AWS. */
export function existingPolicy(ctx: Ctx, arn: string): ManagedPolicy {
  const policy = findManagedPolicy(ctx.state(iamState), arn);
  if (!policy) {
    throw noSuchEntity(`Policy ${arn} was not found.`);
  }
  return policy;
}

/** The principal that an input names by `<Kind>Name`. */
export function named<K extends Kind>(
  ctx: Ctx,
  kind: K,
  input: NameOf<K>,
): IamPrincipal {
  const name = input[`${kind}Name`];
  const principal = lookup<IamPrincipal>(
    ctx.state(iamState)[tables[kind]],
    name,
  );
  if (!principal) {
    throw missing(kind.toLowerCase(), name);
  }
  return principal;
}

import type { Emulator } from '../core/Emulator';
import { addAccessKey } from '../services/iam/accessKeys';
import { iamState } from '../services/iam/state';
import { rootOf } from './rootOf';
import type { StoryAccount, StoryRole, StoryUser } from './Story';

const policyArn = (nameOrArn: string) =>
  nameOrArn.startsWith('arn:')
    ? nameOrArn
    : `arn:aws:iam::aws:policy/${nameOrArn}`;

type Call = (operation: string, input: object) => Promise<unknown>;

async function givePolicies(
  call: Call,
  kind: 'User' | 'Group' | 'Role',
  { name, policies, managedPolicies }: StoryUser | StoryRole,
): Promise<void> {
  const principal = { [`${kind}Name`]: name };
  for (const [PolicyName, document] of Object.entries(policies ?? {})) {
    await call(`Put${kind}Policy`, {
      ...principal,
      PolicyName,
      PolicyDocument: JSON.stringify(document),
    });
  }
  for (const policy of managedPolicies ?? []) {
    await call(`Attach${kind}Policy`, {
      ...principal,
      PolicyArn: policyArn(policy),
    });
  }
}

const boundary = (nameOrArn: string | undefined) =>
  nameOrArn ? { PermissionsBoundary: policyArn(nameOrArn) } : {};

/** Makes the users, groups and roles of an account, as its root. */
export async function seedIam(
  emulator: Emulator,
  account: StoryAccount,
): Promise<void> {
  const { world } = emulator;
  const ctx = emulator.createCtx({
    caller: rootOf(account.id),
    region: 'us-east-1',
    requestId: world.ids.uuid(),
  });
  const call: Call = (operation, input) => ctx.call('iam', operation, input);
  const state = ctx.state(iamState);

  for (const group of account.groups ?? []) {
    await call('CreateGroup', { GroupName: group.name, Path: group.path });
    await givePolicies(call, 'Group', group);
  }
  for (const user of account.users ?? []) {
    await call('CreateUser', {
      UserName: user.name,
      Path: user.path,
      ...boundary(user.permissionsBoundary),
    });
    await givePolicies(call, 'User', user);
    for (const GroupName of user.groups ?? []) {
      await call('AddUserToGroup', { GroupName, UserName: user.name });
    }
    if (user.accessKey) {
      addAccessKey(world, state, user.name, user.accessKey);
    }
  }
  for (const role of account.roles ?? []) {
    await call('CreateRole', {
      RoleName: role.name,
      Path: role.path,
      Description: role.description,
      AssumeRolePolicyDocument: JSON.stringify(role.trust),
      MaxSessionDuration: role.maxSessionDuration,
      ...boundary(role.permissionsBoundary),
    });
    await givePolicies(call, 'Role', role);
  }
  state.serviceControlPolicies = (account.serviceControlPolicies ?? []).map(
    level => level.map(document => JSON.stringify(document)),
  );
}

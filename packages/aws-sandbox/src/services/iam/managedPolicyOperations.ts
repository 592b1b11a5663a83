import type {
  CreatePolicyRequest,
  CreatePolicyResponse,
  GetPolicyResponse,
  ListEntitiesForPolicyRequest,
  ListEntitiesForPolicyResponse,
  ListPoliciesRequest,
  ListPoliciesResponse,
} from '@aws-sdk/client-iam';
import { parseIdentityPolicy } from '../../authorise/parsePolicy';
import { AwsError } from '../../core/AwsError';
import type { Checked } from '../../core/Checked';
import { lookup } from '../../core/lookup';
import type { Ctx, Operation } from '../../core/operation';
import { alreadyExists, deleteConflict } from './errors';
import { existingPolicy } from './existing';
import { guarded, requestTags } from './guarded';
import { awsManagedPolicies } from './managedPolicies';
import { iamArn, uniqueId } from './newPrincipals';
import { page } from './page';
import {
  iamState,
  type IamPrincipal,
  type IamState,
  type ManagedPolicy,
} from './state';
import { withTags } from './tags';
import { attachmentCount, boundaryCount, policyView } from './views';

/** What an input that names a policy by ARN holds. */
export type PolicyRef = { PolicyArn: string };

export const arnOfPolicy = ({ PolicyArn }: PolicyRef) => PolicyArn;

/** A policy that the account may change: AWS's own are refused. */
export function ownPolicy(ctx: Ctx, arn: string): ManagedPolicy {
  const policy = existingPolicy(ctx, arn);
  if (awsManagedPolicies().has(arn)) {
    throw new AwsError(
      'AccessDenied',
      `Policy ${arn} is managed by AWS and cannot be changed`,
      { status: 403 },
    );
  }
  return policy;
}

export const createPolicy: Operation<
  Checked<CreatePolicyRequest, 'PolicyName' | 'PolicyDocument'>,
  CreatePolicyResponse
> = guarded(
  'CreatePolicy',
  ({ PolicyName: name, Path: path }, { accountId }) =>
    iamArn(accountId, 'policy', { name, path }),
  (input, ctx) => {
    const state = ctx.state(iamState);
    const path = input.Path ?? '/';
    const arn = iamArn(ctx.accountId, 'policy', {
      name: input.PolicyName,
      path,
    });
    if (lookup(state.policies, arn)) {
      throw alreadyExists(
        `A policy called ${input.PolicyName} already exists. Duplicate names are not allowed.`,
      );
    }
    parseIdentityPolicy(input.PolicyDocument);
    const createDate = ctx.now().toISOString();
    const policy: ManagedPolicy = {
      name: input.PolicyName,
      path,
      arn,
      id: uniqueId(ctx, 'ANPA'),
      description: input.Description,
      createDate,
      updateDate: createDate,
      versions: [{ id: 'v1', document: input.PolicyDocument, createDate }],
      defaultVersion: 'v1',
      lastVersion: 1,
      tags: withTags({}, input.Tags),
    };
    state.policies[arn] = policy;
    return { Policy: policyView(state, policy) };
  },
  input => requestTags(input.Tags),
);

export const getPolicy: Operation<PolicyRef, GetPolicyResponse> = guarded(
  'GetPolicy',
  arnOfPolicy,
  (input, ctx) => ({
    Policy: policyView(
      ctx.state(iamState),
      existingPolicy(ctx, input.PolicyArn),
    ),
  }),
);

export const listPolicies: Operation<
  ListPoliciesRequest,
  ListPoliciesResponse
> = {
  run(input, ctx) {
    const state = ctx.state(iamState);
    const { Scope: scope = 'All', PathPrefix: prefix = '/' } = input;
    const counted =
      input.PolicyUsageFilter === 'PermissionsBoundary'
        ? boundaryCount
        : attachmentCount;
    const policies = [
      ...(scope === 'AWS' ? [] : Object.values(state.policies)),
      ...(scope === 'Local' ? [] : awsManagedPolicies().values()),
    ]
      .filter(({ path }) => path.startsWith(prefix))
      .filter(({ arn }) => !input.OnlyAttached || counted(state, arn) > 0)
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    const { items, rest } = page(policies, input);
    return { Policies: items.map(item => policyView(state, item)), ...rest };
  },
};

export const deletePolicy: Operation<PolicyRef, object> = guarded(
  'DeletePolicy',
  arnOfPolicy,
  (input, ctx) => {
    const state = ctx.state(iamState);
    const policy = ownPolicy(ctx, input.PolicyArn);
    const uses =
      attachmentCount(state, policy.arn) + boundaryCount(state, policy.arn);
    if (uses > 0) {
      throw deleteConflict('Cannot delete a policy attached to entities.');
    }
    if (policy.versions.length > 1) {
      throw deleteConflict(
        'This policy has more than one version. Before you delete a policy, you must delete the policy versions that are not default.',
      );
    }
    delete state.policies[policy.arn];
    return {};
  },
);

type Usage = ListEntitiesForPolicyRequest['PolicyUsageFilter'];

function holds(
  principal: IamPrincipal & { permissionsBoundary?: string },
  arn: string,
  usage: Usage,
): boolean {
  const asPolicy = principal.attachedPolicies.includes(arn);
  const asBoundary = principal.permissionsBoundary === arn;
  if (!usage) {
    return asPolicy || asBoundary;
  }
  return usage === 'PermissionsBoundary' ? asBoundary : asPolicy;
}

type EntityKind = 'User' | 'Role' | 'Group';

const entitiesOf = (
  state: IamState,
): { kind: EntityKind; principal: IamPrincipal }[] => [
  ...Object.values(state.users).map(principal => ({
    kind: 'User' as const,
    principal,
  })),
  ...Object.values(state.groups).map(principal => ({
    kind: 'Group' as const,
    principal,
  })),
  ...Object.values(state.roles).map(principal => ({
    kind: 'Role' as const,
    principal,
  })),
];

export const listEntitiesForPolicy: Operation<
  Checked<ListEntitiesForPolicyRequest, 'PolicyArn'>,
  ListEntitiesForPolicyResponse
> = guarded('ListEntitiesForPolicy', arnOfPolicy, (input, ctx) => {
  const { arn } = existingPolicy(ctx, input.PolicyArn);
  const { EntityFilter: filter, PathPrefix: prefix = '/' } = input;
  const holders = entitiesOf(ctx.state(iamState)).filter(
    ({ kind, principal }) =>
      (!filter || filter === kind) &&
      principal.path.startsWith(prefix) &&
      holds(principal, arn, input.PolicyUsageFilter),
  );
  const { items, rest } = page(holders, input);
  const of = (wanted: EntityKind) =>
    items
      .filter(({ kind }) => kind === wanted)
      .map(({ principal }) => principal);
  return {
    PolicyUsers: of('User').map(({ name, id }) => ({
      UserName: name,
      UserId: id,
    })),
    PolicyGroups: of('Group').map(({ name, id }) => ({
      GroupName: name,
      GroupId: id,
    })),
    PolicyRoles: of('Role').map(({ name, id }) => ({
      RoleName: name,
      RoleId: id,
    })),
    ...rest,
  };
});

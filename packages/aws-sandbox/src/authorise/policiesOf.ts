import type { Caller } from '../core/Caller';
import { lookup } from '../core/lookup';
import {
  defaultDocument,
  findManagedPolicy,
} from '../services/iam/managedPolicies';
import type {
  IamGroup,
  IamPrincipal,
  IamRole,
  IamState,
  IamUser,
} from '../services/iam/state';
import type { PolicySet } from './evaluate';
import { parsePolicy } from './parsePolicy';
import type { NamedPolicy } from './policy';

const nameOf = (arn: string) => arn.split('/').at(-1) ?? '';

const ALLOW_ALL: NamedPolicy = {
  id: 'root',
  policy: {
    version: '2012-10-17',
    statements: [
      { effect: 'Allow', actions: ['*'], resources: ['*'], conditions: {} },
    ],
  },
};

function managed(state: IamState, arn: string): NamedPolicy[] {
  const policy = findManagedPolicy(state, arn);
  return policy
    ? [
        {
          id: policy.name,
          policy: parsePolicy(defaultDocument(policy)),
          source: { type: 'managed', arn },
        },
      ]
    : [];
}

/** A boundary that no longer exists allows nothing. */
const boundaryOf = (state: IamState, arn: string): NamedPolicy =>
  managed(state, arn)[0] ?? {
    id: arn,
    policy: { version: '2012-10-17', statements: [] },
  };

/** An inline policy, by the simulator's name: `role_Team_Extras`. */
function inline(
  { arn, name: holder }: IamPrincipal,
  name: string,
  document: string,
): NamedPolicy {
  const [, , , , , holderKind] = arn.split(/[:/]/);
  return {
    id: `${holderKind}_${holder}_${name}`,
    policy: parsePolicy(document),
    source: { type: 'inline', holderKind, holder, name },
  };
}

function ownPolicies(state: IamState, principal: IamPrincipal): NamedPolicy[] {
  return [
    ...Object.entries(principal.inlinePolicies).map(([name, document]) =>
      inline(principal, name, document),
    ),
    ...principal.attachedPolicies.flatMap(arn => managed(state, arn)),
  ];
}

/** Groups that a user is in. */
export const groupsOf = (state: IamState, userName: string): IamGroup[] =>
  Object.values(state.groups).filter(({ members }) =>
    members.includes(userName),
  );

const scpsOf = (state: IamState): NamedPolicy[][] | undefined =>
  state.serviceControlPolicies.length > 0
    ? state.serviceControlPolicies.map((level, depth) =>
        level.map((document, index) => ({
          id: `scp-${depth + 1}-${index + 1}`,
          policy: parsePolicy(document),
        })),
      )
    : undefined;

/** The identity policies and permissions boundary of a user (its groups included), group or role. */
export function policiesOfPrincipal(
  state: IamState,
  principal: IamUser | IamRole | IamGroup,
): PolicySet {
  const groups = principal.arn.includes(':user/')
    ? groupsOf(state, principal.name)
    : [];
  const boundary =
    'permissionsBoundary' in principal && principal.permissionsBoundary;
  return {
    identity: [principal, ...groups].flatMap(item => ownPolicies(state, item)),
    permissionsBoundary: boundary ? boundaryOf(state, boundary) : undefined,
    scps: scpsOf(state),
  };
}

/** The IAM user or role behind an ARN. */
export function findPrincipal(
  state: IamState,
  principalArn: string,
): IamUser | IamRole | undefined {
  const table = principalArn.includes(':user/') ? state.users : state.roles;
  const principal = lookup<IamUser | IamRole>(table, nameOf(principalArn));
  return principal?.arn === principalArn ? principal : undefined;
}

/** Every policy that has a say in what the caller does. A principal that was deleted is allowed nothing. */
export function policiesOfCaller(state: IamState, caller: Caller): PolicySet {
  const session = caller.sessionPolicies?.map((document, index) => ({
    id: `session-policy-${index + 1}`,
    policy: parsePolicy(document),
  }));
  if (caller.principalArn.endsWith(':root')) {
    return { identity: [ALLOW_ALL], session, scps: scpsOf(state) };
  }
  const principal = findPrincipal(state, caller.principalArn);
  const own = principal
    ? policiesOfPrincipal(state, principal)
    : { identity: [] };
  return { ...own, session };
}

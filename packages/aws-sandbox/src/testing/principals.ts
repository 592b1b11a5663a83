import type { Sandbox } from '../createSandbox';
import { newRole, newUser, type Maker } from '../services/iam/newPrincipals';
import { iamState } from '../services/iam/state';

/** Who a test acts as: policies are documents by name, `managed` ARNs of managed policies. */
export interface TestPrincipal {
  accountId: string;
  name: string;
  policies?: Record<string, object>;
  managed?: string[];
  permissionsBoundary?: string;
  tags?: Record<string, string>;
}

/** A policy that allows everything. */
export const ALLOW_ALL = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
};

/** A trust policy for an AWS service such as `servicecatalog.amazonaws.com`. */
export const trustService = (service: string) => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Service: service },
      Action: 'sts:AssumeRole',
    },
  ],
});

function makerOf({ world }: Sandbox, accountId: string): Maker {
  return {
    accountId,
    now: () => world.clock.now(),
    randomId: length => world.ids.random(length),
  };
}

const written = (policies: Record<string, object> = {}) =>
  Object.fromEntries(
    Object.entries(policies).map(([name, document]) => [
      name,
      JSON.stringify(document),
    ]),
  );

/** Puts an IAM user into the world and answers its ARN; `sandbox.credentials(arn)` are its keys. */
export function addUser(sandbox: Sandbox, principal: TestPrincipal): string {
  const { accountId, name } = principal;
  const { users } = sandbox.world.state(iamState, {
    accountId,
    region: 'global',
  });
  users[name] = {
    ...newUser(makerOf(sandbox, accountId), principal),
    inlinePolicies: written(principal.policies),
    attachedPolicies: principal.managed ?? [],
    permissionsBoundary: principal.permissionsBoundary,
  };
  return users[name].arn;
}

/** Puts an IAM role into the world and answers its ARN; `sandbox.credentials(arn, { sessionName })` is a session of it. */
export function addRole(
  sandbox: Sandbox,
  role: TestPrincipal & { trust: object; maxSessionDuration?: number },
): string {
  const { accountId, name } = role;
  const { roles } = sandbox.world.state(iamState, {
    accountId,
    region: 'global',
  });
  roles[name] = {
    ...newRole(makerOf(sandbox, accountId), {
      ...role,
      trustPolicy: JSON.stringify(role.trust),
    }),
    inlinePolicies: written(role.policies),
    attachedPolicies: role.managed ?? [],
    permissionsBoundary: role.permissionsBoundary,
  };
  return roles[name].arn;
}

import { GetRoleCommand } from '@aws-sdk/client-iam';
import type { AwsSession } from '../AwsAccess';
import type { PolicyRead } from './PolicyRead';
import { getRolePolicy } from './getRolePolicy';
import { listAttachedRolePolicies } from './listAttachedRolePolicies';
import { listRolePolicies } from './listRolePolicies';
import { readManagedPolicy } from './readManagedPolicy';

/** A role with every policy that IAM tells of. */
export interface RolePolicies {
  arn: string;
  policies: PolicyRead[];
}

/**
 * Inline and attached policies of a role, and its permissions boundary.
 *
 * @throws NotFoundError - the account has no such role
 */
export async function readRolePolicies(
  session: AwsSession,
  roleName: string,
): Promise<RolePolicies> {
  const { Role } = await session.run('iam', 'GetRole', ({ iam }, abortSignal) =>
    iam.send(new GetRoleCommand({ RoleName: roleName }), { abortSignal }),
  );
  const [names, arns] = await Promise.all([
    listRolePolicies(session, roleName),
    listAttachedRolePolicies(session, roleName),
  ]);
  const boundary = Role?.PermissionsBoundary?.PermissionsBoundaryArn;
  const [inline, attached, boundaries] = await Promise.all([
    Promise.all(
      names.map(async name => ({
        layer: 'inline' as const,
        name,
        attachedTo: roleName,
        document: await getRolePolicy(session, roleName, name),
      })),
    ),
    Promise.all(
      arns.map(async arn => ({
        layer: 'attached' as const,
        attachedTo: roleName,
        ...(await readManagedPolicy(session, arn)),
      })),
    ),
    Promise.all(
      (boundary ? [boundary] : []).map(async arn => ({
        layer: 'permissions-boundary' as const,
        attachedTo: roleName,
        ...(await readManagedPolicy(session, arn)),
      })),
    ),
  ]);
  return {
    arn: Role?.Arn ?? '',
    policies: [...inline, ...attached, ...boundaries],
  };
}

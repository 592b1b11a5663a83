import { GetRoleCommand } from '@aws-sdk/client-iam';
import type { AwsSession } from '../AwsAccess';

export interface RoleView {
  arn: string;
  description?: string;
  /** Trust policy, as JSON text. */
  trustPolicy: string;
  /** ARN of the managed policy that bounds it; undefined when none does. */
  permissionsBoundary?: string;
  tags: Readonly<Record<string, string>>;
}

/** @throws NotFoundError - the account of the session has no such role */
export async function getRole(
  session: AwsSession,
  roleName: string,
): Promise<RoleView> {
  const { Role } = await session.run('iam', 'GetRole', ({ iam }, abortSignal) =>
    iam.send(new GetRoleCommand({ RoleName: roleName }), { abortSignal }),
  );
  return {
    arn: Role?.Arn ?? '',
    description: Role?.Description,
    // IAM sends policies URL-encoded.
    trustPolicy: decodeURIComponent(Role?.AssumeRolePolicyDocument ?? ''),
    permissionsBoundary: Role?.PermissionsBoundary?.PermissionsBoundaryArn,
    tags: Object.fromEntries(
      (Role?.Tags ?? []).map(({ Key, Value }) => [Key, Value ?? '']),
    ),
  };
}

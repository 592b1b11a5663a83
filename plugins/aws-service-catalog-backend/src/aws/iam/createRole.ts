import { CreateRoleCommand } from '@aws-sdk/client-iam';
import type { AwsSession } from '../AwsAccess';

/**
 * Creates a role without permissions.
 *
 * @returns its ARN
 * @throws ConflictError - there is a role of this name
 */
export async function createRole(
  session: AwsSession,
  input: {
    name: string;
    description: string;
    trustPolicy: object;
    /** ARN of a managed policy. */
    permissionsBoundary?: string;
    tags: Readonly<Record<string, string>>;
  },
): Promise<string> {
  const { Role } = await session.run(
    'iam',
    'CreateRole',
    ({ iam }, abortSignal) =>
      iam.send(
        new CreateRoleCommand({
          RoleName: input.name,
          Description: input.description,
          AssumeRolePolicyDocument: JSON.stringify(input.trustPolicy),
          PermissionsBoundary: input.permissionsBoundary,
          Tags: Object.entries(input.tags).map(([Key, Value]) => ({
            Key,
            Value,
          })),
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
  return Role?.Arn ?? '';
}

import { PutRolePolicyCommand } from '@aws-sdk/client-iam';
import type { AwsSession } from '../AwsAccess';

/** Writes an inline policy of a role, or replaces the one of this name. */
export async function putRolePolicy(
  session: AwsSession,
  input: { roleName: string; policyName: string; document: string },
): Promise<void> {
  await session.run(
    'iam',
    'PutRolePolicy',
    ({ iam }, abortSignal) =>
      iam.send(
        new PutRolePolicyCommand({
          RoleName: input.roleName,
          PolicyName: input.policyName,
          PolicyDocument: input.document,
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
}

import { AttachRolePolicyCommand } from '@aws-sdk/client-iam';
import type { AwsSession } from '../AwsAccess';

/** Attaches a managed policy to a role. */
export async function attachRolePolicy(
  session: AwsSession,
  input: { roleName: string; policyArn: string },
): Promise<void> {
  await session.run(
    'iam',
    'AttachRolePolicy',
    ({ iam }, abortSignal) =>
      iam.send(
        new AttachRolePolicyCommand({
          RoleName: input.roleName,
          PolicyArn: input.policyArn,
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
}

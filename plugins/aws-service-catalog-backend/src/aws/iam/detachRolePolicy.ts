import { DetachRolePolicyCommand } from '@aws-sdk/client-iam';
import type { AwsSession } from '../AwsAccess';

/** Detaches a managed policy from a role. */
export async function detachRolePolicy(
  session: AwsSession,
  input: { roleName: string; policyArn: string },
): Promise<void> {
  await session.run(
    'iam',
    'DetachRolePolicy',
    ({ iam }, abortSignal) =>
      iam.send(
        new DetachRolePolicyCommand({
          RoleName: input.roleName,
          PolicyArn: input.policyArn,
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
}

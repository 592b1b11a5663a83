import { DeleteRolePolicyCommand } from '@aws-sdk/client-iam';
import type { AwsSession } from '../AwsAccess';

/** Deletes an inline policy of a role. */
export async function deleteRolePolicy(
  session: AwsSession,
  input: { roleName: string; policyName: string },
): Promise<void> {
  await session.run(
    'iam',
    'DeleteRolePolicy',
    ({ iam }, abortSignal) =>
      iam.send(
        new DeleteRolePolicyCommand({
          RoleName: input.roleName,
          PolicyName: input.policyName,
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
}

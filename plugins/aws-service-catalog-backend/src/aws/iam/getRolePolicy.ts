import { GetRolePolicyCommand } from '@aws-sdk/client-iam';
import type { AwsSession } from '../AwsAccess';
import { policyText } from './PolicyRead';

/**
 * An inline policy of a role, as JSON text.
 *
 * @throws NotFoundError - there is no such role, or it has no such policy
 */
export async function getRolePolicy(
  session: AwsSession,
  roleName: string,
  policyName: string,
): Promise<string> {
  const { PolicyDocument } = await session.run(
    'iam',
    'GetRolePolicy',
    ({ iam }, abortSignal) =>
      iam.send(
        new GetRolePolicyCommand({
          RoleName: roleName,
          PolicyName: policyName,
        }),
        { abortSignal },
      ),
  );
  return policyText(PolicyDocument);
}

import { GetPolicyCommand, GetPolicyVersionCommand } from '@aws-sdk/client-iam';
import type { AwsSession } from '../AwsAccess';
import { policyText } from './PolicyRead';

/**
 * The version of a managed policy that is in force.
 *
 * @throws NotFoundError
 */
export async function readManagedPolicy(
  session: AwsSession,
  arn: string,
): Promise<{ name: string; arn: string; document: string }> {
  const { Policy } = await session.run(
    'iam',
    'GetPolicy',
    ({ iam }, abortSignal) =>
      iam.send(new GetPolicyCommand({ PolicyArn: arn }), { abortSignal }),
  );
  const { PolicyVersion } = await session.run(
    'iam',
    'GetPolicyVersion',
    ({ iam }, abortSignal) =>
      iam.send(
        new GetPolicyVersionCommand({
          PolicyArn: arn,
          VersionId: Policy?.DefaultVersionId,
        }),
        { abortSignal },
      ),
  );
  return {
    name: Policy?.PolicyName ?? arn.slice(arn.lastIndexOf('/') + 1),
    arn,
    document: policyText(PolicyVersion?.Document),
  };
}

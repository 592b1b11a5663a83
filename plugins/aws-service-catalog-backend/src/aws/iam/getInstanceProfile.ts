import { GetInstanceProfileCommand } from '@aws-sdk/client-iam';
import type { AwsSession } from '../AwsAccess';

/**
 * The role that an instance profile holds; nothing when it holds none.
 *
 * @throws NotFoundError - the account of the session has no such instance profile
 */
export async function getInstanceProfile(
  session: AwsSession,
  name: string,
): Promise<{ roleArn?: string }> {
  const { InstanceProfile } = await session.run(
    'iam',
    'GetInstanceProfile',
    ({ iam }, abortSignal) =>
      iam.send(new GetInstanceProfileCommand({ InstanceProfileName: name }), {
        abortSignal,
      }),
  );
  return { roleArn: InstanceProfile?.Roles?.[0]?.Arn };
}

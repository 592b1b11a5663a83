import { GetGroupCommand } from '@aws-sdk/client-iam';
import type { AwsSession } from '../AwsAccess';

/** @throws NotFoundError - the account of the session has no such group */
export async function getGroup(
  session: AwsSession,
  groupName: string,
): Promise<{ arn: string }> {
  const { Group } = await session.run(
    'iam',
    'GetGroup',
    ({ iam }, abortSignal) =>
      iam.send(new GetGroupCommand({ GroupName: groupName, MaxItems: 1 }), {
        abortSignal,
      }),
  );
  return { arn: Group?.Arn ?? '' };
}

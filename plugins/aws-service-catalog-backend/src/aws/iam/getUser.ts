import { GetUserCommand } from '@aws-sdk/client-iam';
import type { AwsSession } from '../AwsAccess';

/** @throws NotFoundError - the account of the session has no such user */
export async function getUser(
  session: AwsSession,
  userName: string,
): Promise<{ arn: string }> {
  const { User } = await session.run('iam', 'GetUser', ({ iam }, abortSignal) =>
    iam.send(new GetUserCommand({ UserName: userName }), { abortSignal }),
  );
  return { arn: User?.Arn ?? '' };
}

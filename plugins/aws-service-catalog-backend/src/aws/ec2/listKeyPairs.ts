import { DescribeKeyPairsCommand } from '@aws-sdk/client-ec2';
import type { AwsSession } from '../AwsAccess';
import { type NamedThings } from '../NamedThing';

/** Key pairs, by name. */
export async function listKeyPairs(session: AwsSession): Promise<NamedThings> {
  const answer = await session.run(
    'ec2',
    'DescribeKeyPairs',
    ({ ec2 }, abortSignal) =>
      ec2.send(new DescribeKeyPairsCommand({}), { abortSignal }),
  );
  return {
    things: (answer.KeyPairs ?? []).flatMap(({ KeyName, KeyType }) =>
      KeyName ? { value: KeyName, detail: KeyType } : [],
    ),
    truncated: false,
  };
}

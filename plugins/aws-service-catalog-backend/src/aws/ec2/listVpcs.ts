import { DescribeVpcsCommand } from '@aws-sdk/client-ec2';
import type { AwsSession } from '../AwsAccess';
import { MAX_THINGS, type NamedThings, nameTag } from '../NamedThing';

/** VPCs, by id. */
export async function listVpcs(session: AwsSession): Promise<NamedThings> {
  const answer = await session.run(
    'ec2',
    'DescribeVpcs',
    ({ ec2 }, abortSignal) =>
      ec2.send(new DescribeVpcsCommand({ MaxResults: MAX_THINGS }), {
        abortSignal,
      }),
  );
  return {
    things: (answer.Vpcs ?? []).flatMap(({ VpcId, CidrBlock, Tags }) =>
      VpcId ? { value: VpcId, name: nameTag(Tags), detail: CidrBlock } : [],
    ),
    truncated: Boolean(answer.NextToken),
  };
}

import { DescribeSubnetsCommand } from '@aws-sdk/client-ec2';
import type { AwsSession } from '../AwsAccess';
import { MAX_THINGS, type NamedThings, details, nameTag } from '../NamedThing';

/** Subnets, by id; each belongs to a VPC. */
export async function listSubnets(session: AwsSession): Promise<NamedThings> {
  const answer = await session.run(
    'ec2',
    'DescribeSubnets',
    ({ ec2 }, abortSignal) =>
      ec2.send(new DescribeSubnetsCommand({ MaxResults: MAX_THINGS }), {
        abortSignal,
      }),
  );
  return {
    things: (answer.Subnets ?? []).flatMap(
      ({ SubnetId, VpcId, AvailabilityZone, CidrBlock, Tags }) =>
        SubnetId
          ? {
              value: SubnetId,
              name: nameTag(Tags),
              detail: details(AvailabilityZone, CidrBlock),
              parent: VpcId,
            }
          : [],
    ),
    truncated: Boolean(answer.NextToken),
  };
}

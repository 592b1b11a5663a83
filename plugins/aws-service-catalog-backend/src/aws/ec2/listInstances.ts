import { DescribeInstancesCommand } from '@aws-sdk/client-ec2';
import type { AwsSession } from '../AwsAccess';
import { MAX_THINGS, type NamedThings, details, nameTag } from '../NamedThing';

/** Instances, by id. */
export async function listInstances(session: AwsSession): Promise<NamedThings> {
  const answer = await session.run(
    'ec2',
    'DescribeInstances',
    ({ ec2 }, abortSignal) =>
      ec2.send(new DescribeInstancesCommand({ MaxResults: MAX_THINGS }), {
        abortSignal,
      }),
  );
  return {
    things: (answer.Reservations ?? []).flatMap(({ Instances }) =>
      (Instances ?? []).flatMap(
        ({ InstanceId, InstanceType, State, Tags, VpcId }) =>
          InstanceId
            ? {
                value: InstanceId,
                name: nameTag(Tags),
                detail: details(InstanceType, State?.Name),
                parent: VpcId,
              }
            : [],
      ),
    ),
    truncated: Boolean(answer.NextToken),
  };
}

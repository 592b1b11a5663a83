import {
  DescribeInstancesCommand,
  type DescribeInstancesCommandOutput,
} from '@aws-sdk/client-ec2';
import type { AwsSession } from '../AwsAccess';
import { type InstanceRead, toInstanceRead } from './InstanceRead';

const LIVE = ['pending', 'running', 'stopping', 'stopped'];

/** Every instance of the account in the session's region that is not gone or going. */
export async function describeLiveInstances(
  session: AwsSession,
): Promise<InstanceRead[]> {
  const instances: InstanceRead[] = [];
  let page: DescribeInstancesCommandOutput | undefined;
  do {
    const NextToken = page?.NextToken;
    page = await session.run(
      'ec2',
      'DescribeInstances',
      ({ ec2 }, abortSignal) =>
        ec2.send(
          new DescribeInstancesCommand({
            Filters: [{ Name: 'instance-state-name', Values: LIVE }],
            MaxResults: 1000,
            NextToken,
          }),
          { abortSignal },
        ),
    );
    for (const { Instances } of page.Reservations ?? []) {
      instances.push(...(Instances ?? []).map(toInstanceRead));
    }
  } while (page.NextToken);
  return instances;
}

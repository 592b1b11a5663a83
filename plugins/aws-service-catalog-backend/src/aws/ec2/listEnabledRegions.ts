import { DescribeRegionsCommand } from '@aws-sdk/client-ec2';
import type { AwsSession } from '../AwsAccess';

/** Names of the regions in which the account may have anything, sorted. */
export async function listEnabledRegions(
  session: AwsSession,
): Promise<string[]> {
  const { Regions } = await session.run(
    'ec2',
    'DescribeRegions',
    ({ ec2 }, abortSignal) =>
      // Without `AllRegions`, those that the account has not enabled are left out.
      ec2.send(new DescribeRegionsCommand({}), { abortSignal }),
  );
  return (Regions ?? []).flatMap(({ RegionName }) => RegionName ?? []).sort();
}

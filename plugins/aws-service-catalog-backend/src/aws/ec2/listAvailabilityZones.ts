import { DescribeAvailabilityZonesCommand } from '@aws-sdk/client-ec2';
import type { AwsSession } from '../AwsAccess';
import { type NamedThings } from '../NamedThing';

/** Availability zones of the region, by name. */
export async function listAvailabilityZones(
  session: AwsSession,
): Promise<NamedThings> {
  const answer = await session.run(
    'ec2',
    'DescribeAvailabilityZones',
    ({ ec2 }, abortSignal) =>
      ec2.send(new DescribeAvailabilityZonesCommand({}), { abortSignal }),
  );
  return {
    things: (answer.AvailabilityZones ?? []).flatMap(({ ZoneName, ZoneId }) =>
      ZoneName ? { value: ZoneName, detail: ZoneId } : [],
    ),
    truncated: false,
  };
}

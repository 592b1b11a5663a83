import { DescribeVolumesCommand } from '@aws-sdk/client-ec2';
import type { AwsSession } from '../AwsAccess';
import { MAX_THINGS, type NamedThings, details, nameTag } from '../NamedThing';

/** Volumes, by id. */
export async function listVolumes(session: AwsSession): Promise<NamedThings> {
  const answer = await session.run(
    'ec2',
    'DescribeVolumes',
    ({ ec2 }, abortSignal) =>
      ec2.send(new DescribeVolumesCommand({ MaxResults: MAX_THINGS }), {
        abortSignal,
      }),
  );
  return {
    things: (answer.Volumes ?? []).flatMap(
      ({ VolumeId, Size, AvailabilityZone, Tags }) =>
        VolumeId
          ? {
              value: VolumeId,
              name: nameTag(Tags),
              detail: details(
                Size === undefined ? undefined : `${Size} GiB`,
                AvailabilityZone,
              ),
            }
          : [],
    ),
    truncated: Boolean(answer.NextToken),
  };
}

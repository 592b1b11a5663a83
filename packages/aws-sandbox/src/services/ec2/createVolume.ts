import type {
  CreateVolumeRequest,
  Volume as DescribedVolume,
} from '@aws-sdk/client-ec2';
import { AwsError } from '../../core/AwsError';
import type { Ctx, JobHandler, Operation } from '../../core/operation';
import { ec2Arn } from './arns';
import { describeVolume } from './describeVolume';
import { ec2State, type Volume } from './state';
import {
  checkTags,
  createTagsAccess,
  requestTagContext,
  specifiedTags,
} from './tags';
import { zonesOf } from './zones';

const SECONDS_TO_CREATE = 1;

/** Creates a volume; it is `creating` and turns `available` on the sandbox clock. */
export const createVolume: Operation<CreateVolumeRequest, DescribedVolume> = {
  access(input, ctx) {
    const tags = specifiedTags(input.TagSpecifications, 'volume');
    return [
      {
        action: 'ec2:CreateVolume',
        resource: ec2Arn(ctx, 'volume', '*'),
        context: {
          ...requestTagContext(tags),
          'ec2:AvailabilityZone': input.AvailabilityZone ?? '',
          'ec2:Encrypted': String(input.Encrypted ?? false),
          'ec2:Region': ctx.region,
          'ec2:VolumeSize': String(input.Size ?? ''),
          'ec2:VolumeType': input.VolumeType ?? 'gp2',
        },
      },
      ...createTagsAccess(ctx, 'volume', 'CreateVolume', tags),
    ];
  },
  run(input, ctx) {
    const tags = specifiedTags(input.TagSpecifications, 'volume');
    checkTags(tags, ctx.caller);
    if (input.Size === undefined) {
      throw new AwsError(
        'MissingParameter',
        'The request must contain the parameter size or snapshotId',
      );
    }
    const volume: Volume = {
      volumeId: `vol-${ctx.world.ids.hex(17)}`,
      size: input.Size,
      volumeType: input.VolumeType ?? 'gp2',
      iops: input.Iops,
      throughput: input.Throughput,
      encrypted: input.Encrypted ?? false,
      kmsKeyId: input.KmsKeyId,
      snapshotId: input.SnapshotId,
      availabilityZone: knownZone(ctx, input.AvailabilityZone),
      state: 'creating',
      createTime: ctx.now().toISOString(),
      tags,
    };
    ctx.state(ec2State).volumes[volume.volumeId] = volume;
    ctx.schedule(SECONDS_TO_CREATE, {
      service: 'ec2',
      name: 'volumeCreated',
      data: { volumeId: volume.volumeId },
    });
    return describeVolume(volume);
  },
};

function knownZone(ctx: Ctx, zone: string | undefined): string {
  if (!zone || !zonesOf(ctx.region).includes(zone)) {
    throw new AwsError(
      'InvalidParameterValue',
      `Invalid availability zone: [${zone}]`,
    );
  }
  return zone;
}

/** Job: a volume is ready. */
export const volumeCreated: JobHandler = (
  { volumeId }: { volumeId: string },
  ctx,
) => {
  const volume = ctx.state(ec2State).volumes[volumeId];
  if (volume?.state === 'creating') {
    volume.state = 'available';
  }
};

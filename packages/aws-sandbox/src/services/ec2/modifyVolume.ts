import type {
  ModifyVolumeRequest,
  ModifyVolumeResult,
} from '@aws-sdk/client-ec2';
import { AwsError } from '../../core/AwsError';
import type { Operation } from '../../core/operation';
import { existing } from './existing';
import { ec2State } from './state';
import { volumeAccess } from './volumeAccess';

/** Changes a volume in place; it can grow, not shrink. */
export const modifyVolume: Operation<ModifyVolumeRequest, ModifyVolumeResult> =
  {
    access: (input, ctx) => [
      volumeAccess('ec2:ModifyVolume', input.VolumeId, ctx),
    ],
    run(input, ctx) {
      const volume = existing.volume(ctx.state(ec2State), input.VolumeId ?? '');
      const size = input.Size ?? volume.size;
      if (size < volume.size) {
        throw new AwsError(
          'InvalidParameterValue',
          'New size cannot be smaller than existing size',
        );
      }
      const before = { size: volume.size, type: volume.volumeType };
      volume.size = size;
      volume.volumeType = input.VolumeType ?? volume.volumeType;
      volume.iops = input.Iops ?? volume.iops;
      volume.throughput = input.Throughput ?? volume.throughput;
      return {
        VolumeModification: {
          VolumeId: volume.volumeId,
          ModificationState: 'completed',
          OriginalSize: before.size,
          TargetSize: volume.size,
          TargetVolumeType: input.VolumeType,
          Progress: 100,
          StartTime: ctx.now(),
          EndTime: ctx.now(),
        },
      };
    },
  };

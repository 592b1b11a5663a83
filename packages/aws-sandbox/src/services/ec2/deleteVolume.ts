import type { DeleteVolumeRequest } from '@aws-sdk/client-ec2';
import { AwsError } from '../../core/AwsError';
import type { Operation } from '../../core/operation';
import { existing } from './existing';
import { ec2State } from './state';
import { volumeAccess } from './volumeAccess';

export const deleteVolume: Operation<DeleteVolumeRequest, object> = {
  access: (input, ctx) => [
    volumeAccess('ec2:DeleteVolume', input.VolumeId, ctx),
  ],
  run(input, ctx) {
    const state = ctx.state(ec2State);
    const volume = existing.volume(state, input.VolumeId ?? '');
    if (volume.attachment) {
      throw new AwsError(
        'VolumeInUse',
        `Volume ${volume.volumeId} is currently attached to ${volume.attachment.instanceId}`,
      );
    }
    delete state.volumes[volume.volumeId];
    return {};
  },
};

import type {
  DetachVolumeRequest,
  VolumeAttachment,
} from '@aws-sdk/client-ec2';
import { AwsError } from '../../core/AwsError';
import type { Operation } from '../../core/operation';
import { existing } from './existing';
import { ec2State } from './state';
import { volumeAccess } from './volumeAccess';

export const detachVolume: Operation<DetachVolumeRequest, VolumeAttachment> = {
  access: (input, ctx) => [
    volumeAccess('ec2:DetachVolume', input.VolumeId, ctx),
  ],
  run(input, ctx) {
    const state = ctx.state(ec2State);
    const volume = existing.volume(state, input.VolumeId ?? '');
    const { attachment } = volume;
    if (
      !attachment ||
      (input.InstanceId && input.InstanceId !== attachment.instanceId)
    ) {
      throw new AwsError(
        'IncorrectState',
        `Volume '${volume.volumeId}' is in the '${volume.state}' state.`,
      );
    }
    const instance = state.instances[attachment.instanceId];
    if (instance) {
      delete instance.volumes[attachment.device];
    }
    volume.attachment = undefined;
    volume.state = 'available';
    return {
      VolumeId: volume.volumeId,
      InstanceId: attachment.instanceId,
      Device: attachment.device,
      State: 'detached',
      AttachTime: new Date(attachment.attachTime),
    };
  },
};

import type {
  AttachVolumeRequest,
  VolumeAttachment,
} from '@aws-sdk/client-ec2';
import { AwsError } from '../../core/AwsError';
import { lookup } from '../../core/lookup';
import type { Operation } from '../../core/operation';
import { existing } from './existing';
import { instanceAccess } from './instanceAccess';
import { ec2State } from './state';
import { volumeAccess } from './volumeAccess';

export const attachVolume: Operation<AttachVolumeRequest, VolumeAttachment> = {
  access: (input, ctx) => [
    volumeAccess('ec2:AttachVolume', input.VolumeId, ctx),
    ...instanceAccess(
      'ec2:AttachVolume',
      input.InstanceId ? [input.InstanceId] : [],
      ctx,
    ),
  ],
  run(input, ctx) {
    const state = ctx.state(ec2State);
    const volume = existing.volume(state, input.VolumeId ?? '');
    const instance = existing.instance(state, input.InstanceId ?? '');
    const device = input.Device ?? '';
    if (volume.attachment) {
      throw new AwsError(
        'VolumeInUse',
        `${volume.volumeId} is already attached to an instance`,
      );
    }
    if (volume.state !== 'available') {
      throw new AwsError(
        'IncorrectState',
        `${volume.volumeId} is not 'available'.`,
      );
    }
    if (volume.availabilityZone !== instance.availabilityZone) {
      throw new AwsError(
        'InvalidVolume.ZoneMismatch',
        `The volume '${volume.volumeId}' is not in the same availability zone as instance '${instance.instanceId}'`,
      );
    }
    if (lookup(instance.volumes, device)) {
      throw new AwsError(
        'InvalidParameterValue',
        `Invalid value '${device}' for unixDevice. Attachment point ${device} is already in use`,
      );
    }
    volume.state = 'in-use';
    volume.attachment = {
      instanceId: instance.instanceId,
      device,
      deleteOnTermination: false,
      attachTime: ctx.now().toISOString(),
    };
    instance.volumes[device] = volume.volumeId;
    return {
      VolumeId: volume.volumeId,
      InstanceId: instance.instanceId,
      Device: device,
      State: 'attached',
      AttachTime: ctx.now(),
    };
  },
};

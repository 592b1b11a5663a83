import { ignoreMissing } from './ignoreMissing';
import { property } from './propertyValues';
import type { ResourceType } from './ResourceType';

/** `AWS::EC2::VolumeAttachment`; its physical id is `<volume>|<instance>`. */
export const ec2VolumeAttachment: ResourceType = {
  properties: { Device: 'Always', InstanceId: 'Always', VolumeId: 'Always' },
  required: ['InstanceId', 'VolumeId'],
  tags: 'none',
  attributes: [],
  seconds: { create: 2, update: 1, delete: 2 },

  async create({ properties }, ctx) {
    const volumeId = property.text(properties, 'VolumeId');
    const instanceId = property.text(properties, 'InstanceId');
    await ctx.call('ec2', 'AttachVolume', {
      VolumeId: volumeId,
      InstanceId: instanceId,
      Device: property.text(properties, 'Device') ?? '/dev/sdf',
    });
    return { physicalId: `${volumeId}|${instanceId}`, attributes: {} };
  },

  update: async ({ attributes }) => attributes,

  async delete({ properties }, ctx) {
    await ignoreMissing(
      ['InvalidVolume.NotFound', 'IncorrectState'],
      ctx.call('ec2', 'DetachVolume', {
        VolumeId: property.text(properties, 'VolumeId'),
        InstanceId: property.text(properties, 'InstanceId'),
      }),
    );
  },
};

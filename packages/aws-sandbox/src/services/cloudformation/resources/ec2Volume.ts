import type { DescribeVolumesResult, Volume } from '@aws-sdk/client-ec2';
import { ignoreMissing } from './ignoreMissing';
import { property } from './propertyValues';
import type { ResourceType } from './ResourceType';
import { retagEc2, tagSpecifications } from './retagEc2';

/** `AWS::EC2::Volume` */
export const ec2Volume: ResourceType = {
  properties: {
    AvailabilityZone: 'Always',
    Encrypted: 'Always',
    Iops: 'Never',
    KmsKeyId: 'Always',
    Size: 'Never',
    SnapshotId: 'Always',
    Throughput: 'Never',
    VolumeType: 'Never',
  },
  required: ['AvailabilityZone'],
  tags: 'list',
  attributes: ['VolumeId'],
  seconds: { create: 3, update: 2, delete: 2 },

  async create({ properties, tags }, ctx) {
    const { VolumeId } = await ctx.call<Volume>('ec2', 'CreateVolume', {
      AvailabilityZone: property.text(properties, 'AvailabilityZone'),
      Encrypted: property.boolean(properties, 'Encrypted'),
      Iops: property.number(properties, 'Iops'),
      KmsKeyId: property.text(properties, 'KmsKeyId'),
      Size: property.number(properties, 'Size'),
      SnapshotId: property.text(properties, 'SnapshotId'),
      Throughput: property.number(properties, 'Throughput'),
      VolumeType: property.text(properties, 'VolumeType'),
      TagSpecifications: tagSpecifications('volume', tags),
    });
    const physicalId = VolumeId ?? '';
    return { physicalId, attributes: { VolumeId: physicalId } };
  },

  async update(existing, wanted, ctx) {
    const { physicalId, properties: before } = existing;
    const { properties } = wanted;
    const changed = ['Size', 'VolumeType', 'Iops', 'Throughput'].some(
      name => property.text(before, name) !== property.text(properties, name),
    );
    if (changed) {
      await ctx.call('ec2', 'ModifyVolume', {
        VolumeId: physicalId,
        Size: property.number(properties, 'Size'),
        VolumeType: property.text(properties, 'VolumeType'),
        Iops: property.number(properties, 'Iops'),
        Throughput: property.number(properties, 'Throughput'),
      });
    }
    await retagEc2(physicalId, existing, wanted, ctx);
    return existing.attributes;
  },

  async delete({ physicalId }, ctx) {
    await ignoreMissing(
      ['InvalidVolume.NotFound'],
      ctx.call('ec2', 'DeleteVolume', { VolumeId: physicalId }),
    );
  },

  async settled({ physicalId, attributes }, ctx) {
    const { Volumes: [volume] = [] } = await ctx.call<DescribeVolumesResult>(
      'ec2',
      'DescribeVolumes',
      { VolumeIds: [physicalId] },
    );
    return volume?.State === 'creating' ? undefined : attributes;
  },
};

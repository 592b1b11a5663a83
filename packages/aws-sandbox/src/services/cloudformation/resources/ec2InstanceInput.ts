import type { JsonObject } from '../template/Template';
import { property } from './propertyValues';

/** `BlockDeviceMappings` of an instance as RunInstances takes them. */
export function blockDevices(properties: JsonObject): object[] | undefined {
  return property.objects(properties, 'BlockDeviceMappings')?.map(mapping => {
    const ebs = property.object(mapping, 'Ebs');
    return {
      DeviceName: property.text(mapping, 'DeviceName'),
      VirtualName: property.text(mapping, 'VirtualName'),
      NoDevice: mapping.NoDevice === undefined ? undefined : '',
      Ebs: ebs && {
        VolumeSize: property.number(ebs, 'VolumeSize'),
        VolumeType: property.text(ebs, 'VolumeType'),
        Iops: property.number(ebs, 'Iops'),
        Throughput: property.number(ebs, 'Throughput'),
        Encrypted: property.boolean(ebs, 'Encrypted'),
        KmsKeyId: property.text(ebs, 'KmsKeyId'),
        SnapshotId: property.text(ebs, 'SnapshotId'),
        DeleteOnTermination: property.boolean(ebs, 'DeleteOnTermination'),
      },
    };
  });
}

/** `NetworkInterfaces` of an instance as RunInstances takes them. */
export function networkInterfaces(
  properties: JsonObject,
): object[] | undefined {
  return property.objects(properties, 'NetworkInterfaces')?.map(item => ({
    DeviceIndex: property.number(item, 'DeviceIndex'),
    SubnetId: property.text(item, 'SubnetId'),
    Groups: property.texts(item, 'GroupSet'),
    AssociatePublicIpAddress: property.boolean(
      item,
      'AssociatePublicIpAddress',
    ),
    DeleteOnTermination: property.boolean(item, 'DeleteOnTermination'),
    Description: property.text(item, 'Description'),
  }));
}

import type { Volume as DescribedVolume } from '@aws-sdk/client-ec2';
import type { Volume } from './state';
import { fromTags } from './tags';

/** A volume as EC2 answers it. */
export function describeVolume(volume: Volume): DescribedVolume {
  const { attachment } = volume;
  return {
    VolumeId: volume.volumeId,
    Size: volume.size,
    VolumeType: volume.volumeType as DescribedVolume['VolumeType'],
    Iops: volume.iops,
    Throughput: volume.throughput,
    Encrypted: volume.encrypted,
    KmsKeyId: volume.kmsKeyId,
    SnapshotId: volume.snapshotId ?? '',
    AvailabilityZone: volume.availabilityZone,
    State: volume.state,
    CreateTime: new Date(volume.createTime),
    MultiAttachEnabled: false,
    Attachments: attachment && [
      {
        VolumeId: volume.volumeId,
        InstanceId: attachment.instanceId,
        Device: attachment.device,
        State: 'attached',
        AttachTime: new Date(attachment.attachTime),
        DeleteOnTermination: attachment.deleteOnTermination,
      },
    ],
    Tags: fromTags(volume.tags),
  };
}

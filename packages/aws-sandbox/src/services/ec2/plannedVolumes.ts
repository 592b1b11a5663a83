import type { BlockDeviceMapping } from '@aws-sdk/client-ec2';
import { AwsError } from '../../core/AwsError';
import type { Image } from './state';

/** A volume that a launch will make. */
export interface PlannedVolume {
  device: string;
  size: number;
  volumeType: string;
  iops?: number;
  throughput?: number;
  encrypted: boolean;
  kmsKeyId?: string;
  deleteOnTermination: boolean;
}

/**
 * The volumes of an instance: the image's root volume as the mappings change it, and what they add. Pure.
 *
 * @throws InvalidBlockDeviceMapping when a volume has no size or the root volume is smaller than its snapshot
 */
export function plannedVolumes(
  image: Image,
  mappings: BlockDeviceMapping[] | undefined,
): PlannedVolume[] {
  const asked = (mappings ?? []).filter(
    ({ NoDevice }) => NoDevice === undefined,
  );
  const withRoot = asked.some(
    ({ DeviceName }) => DeviceName === image.rootDeviceName,
  )
    ? asked
    : [{ DeviceName: image.rootDeviceName }, ...asked];
  return withRoot.map(mapping => plannedVolume(image, mapping));
}

function plannedVolume(
  image: Image,
  { DeviceName = '', Ebs }: BlockDeviceMapping,
): PlannedVolume {
  const root = DeviceName === image.rootDeviceName;
  const size = Ebs?.VolumeSize ?? (root ? image.rootVolumeSize : undefined);
  if (size === undefined) {
    throw new AwsError(
      'InvalidBlockDeviceMapping',
      `Size or SnapshotId must be specified for ${DeviceName}`,
    );
  }
  if (root && size < image.rootVolumeSize) {
    throw new AwsError(
      'InvalidBlockDeviceMapping',
      `Volume of size ${size}GB is smaller than snapshot, expect size >= ${image.rootVolumeSize}GB`,
    );
  }
  return {
    device: DeviceName,
    size,
    volumeType: Ebs?.VolumeType ?? 'gp3',
    iops: Ebs?.Iops,
    throughput: Ebs?.Throughput,
    encrypted: Ebs?.Encrypted ?? false,
    kmsKeyId: Ebs?.KmsKeyId,
    deleteOnTermination: Ebs?.DeleteOnTermination ?? true,
  };
}

import type { Image } from '@aws-sdk/client-ec2';

/** A machine image. */
export interface ImageView {
  id: string;
  name: string;
  description?: string;
  /** `amazon`, `aws-marketplace` or `self` where AWS says so, and nothing for images of other accounts. */
  ownerAlias?: string;
  ownerId: string;
  createdAt?: string;
  architecture?: string;
  platform?: string;
  rootDeviceName?: string;
  /** EBS volumes that a machine gets from it, the root's among them. */
  volumes: { deviceName: string; sizeGiB?: number }[];
  deprecated: boolean;
  /** Of Marketplace products. */
  productCodes: string[];
}

export function toImageView(image: Image): ImageView {
  const id = image.ImageId ?? '';
  return {
    id,
    name: image.Name ?? id,
    description: image.Description || undefined,
    ownerAlias: image.ImageOwnerAlias,
    ownerId: image.OwnerId ?? '',
    createdAt: image.CreationDate,
    architecture: image.Architecture,
    platform: image.PlatformDetails,
    rootDeviceName: image.RootDeviceName,
    volumes: (image.BlockDeviceMappings ?? []).flatMap(({ DeviceName, Ebs }) =>
      DeviceName && Ebs
        ? { deviceName: DeviceName, sizeGiB: Ebs.VolumeSize }
        : [],
    ),
    deprecated:
      image.DeprecationTime !== undefined &&
      Date.parse(image.DeprecationTime) < Date.now(),
    productCodes: (image.ProductCodes ?? []).flatMap(code =>
      code.ProductCodeType === 'marketplace' ? code.ProductCodeId ?? [] : [],
    ),
  };
}

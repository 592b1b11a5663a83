import type {
  DescribeImagesRequest,
  DescribeImagesResult,
  Image as DescribedImage,
} from '@aws-sdk/client-ec2';
import type { Operation } from '../../core/operation';
import { allowedImagesState, isAllowed } from './allowedImages';
import { type FilterValues, passes } from './filters';
import { launchableImage, visibleImages } from './images';
import { page } from './page';
import type { Image } from './state';
import { fromTags } from './tags';

/** Lists images by owner (`self`, `amazon`, `aws-marketplace` or account id), id and filters. */
export const describeImages: Operation<
  DescribeImagesRequest,
  DescribeImagesResult
> = {
  run(input, ctx) {
    const chosen = input.ImageIds?.length
      ? input.ImageIds.map(id => launchableImage(ctx, id))
      : visibleImages(ctx);
    const now = ctx.now().toISOString();
    const { items, nextToken } = page(
      chosen.filter(
        image =>
          ownedBy(image, input.Owners, ctx.accountId) &&
          executableBy(image, input.ExecutableUsers, ctx.accountId) &&
          (input.IncludeDeprecated ||
            input.ImageIds?.length ||
            image.ownerId === ctx.accountId ||
            !image.deprecationTime ||
            image.deprecationTime > now) &&
          passes(input.Filters, filterValues(image), image.tags),
      ),
      input,
    );
    const { state } = ctx.state(allowedImagesState);
    return {
      Images: items.map(image => ({
        ...describe(image),
        ImageAllowed: state === 'disabled' ? undefined : isAllowed(ctx, image),
      })),
      NextToken: nextToken,
    };
  },
};

function ownedBy(
  image: Image,
  owners: string[] | undefined,
  self: string,
): boolean {
  return (
    !owners?.length ||
    owners.some(owner =>
      owner === 'self'
        ? image.ownerId === self
        : owner === image.ownerId || owner === image.ownerAlias,
    )
  );
}

function executableBy(
  image: Image,
  users: string[] | undefined,
  self: string,
): boolean {
  return (
    !users?.length ||
    users.some(user =>
      user === 'all'
        ? image.public
        : image.launchPermissions.includes(user === 'self' ? self : user),
    )
  );
}

function filterValues(image: Image): FilterValues {
  return {
    architecture: image.architecture,
    'creation-date': image.creationDate,
    description: image.description,
    'image-id': image.imageId,
    'image-type': 'machine',
    'is-public': image.public,
    name: image.name,
    'owner-alias': image.ownerAlias,
    'owner-id': image.ownerId,
    'product-code': image.productCodes.map(({ id }) => id),
    'product-code.type': image.productCodes.map(({ type }) => type),
    'root-device-name': image.rootDeviceName,
    'root-device-type': 'ebs',
    state: 'available',
    'virtualization-type': 'hvm',
  };
}

function describe(image: Image): DescribedImage {
  return {
    ImageId: image.imageId,
    ImageLocation: `${image.ownerAlias ?? image.ownerId}/${image.name}`,
    ImageOwnerAlias: image.ownerAlias,
    ImageType: 'machine',
    Name: image.name,
    Description: image.description,
    OwnerId: image.ownerId,
    Public: image.public,
    ProductCodes:
      image.productCodes.length > 0
        ? image.productCodes.map(({ id, type }) => ({
            ProductCodeId: id,
            ProductCodeType: type,
          }))
        : undefined,
    Architecture: image.architecture,
    CreationDate: image.creationDate,
    DeprecationTime: image.deprecationTime,
    PlatformDetails: image.platformDetails,
    UsageOperation: 'RunInstances',
    State: 'available',
    RootDeviceName: image.rootDeviceName,
    RootDeviceType: 'ebs',
    VirtualizationType: 'hvm',
    Hypervisor: 'xen',
    EnaSupport: true,
    BlockDeviceMappings: [
      {
        DeviceName: image.rootDeviceName,
        Ebs: {
          VolumeSize: image.rootVolumeSize,
          VolumeType: 'gp3',
          DeleteOnTermination: true,
          Encrypted: false,
        },
      },
    ],
    Tags: fromTags(image.tags),
  };
}

import { DescribeImagesCommand } from '@aws-sdk/client-ec2';
import type { AwsSession } from '../AwsAccess';

/** Whose image it is, and what it is called. */
export interface ImageOwnerRead {
  imageId: string;
  name?: string;
  ownerId?: string;
  /** `amazon`, `aws-marketplace` or another alias. */
  ownerAlias?: string;
}

const IDS_AT_ONCE = 200;

/** The images of these ids that still are; ids of images that are gone are left out. */
export async function describeImageOwners(
  session: AwsSession,
  imageIds: readonly string[],
): Promise<ImageOwnerRead[]> {
  const found: ImageOwnerRead[] = [];
  for (let from = 0; from < imageIds.length; from += IDS_AT_ONCE) {
    const { Images } = await session.run(
      'ec2',
      'DescribeImages',
      ({ ec2 }, abortSignal) =>
        ec2.send(
          new DescribeImagesCommand({
            // By filter, since an id that is gone would fail the whole call.
            Filters: [
              {
                Name: 'image-id',
                Values: imageIds.slice(from, from + IDS_AT_ONCE),
              },
            ],
            IncludeDeprecated: true,
          }),
          { abortSignal },
        ),
    );
    for (const { ImageId, Name, OwnerId, ImageOwnerAlias } of Images ?? []) {
      if (!ImageId) continue;
      found.push({
        imageId: ImageId,
        name: Name,
        ownerId: OwnerId,
        ownerAlias: ImageOwnerAlias,
      });
    }
  }
  return found;
}

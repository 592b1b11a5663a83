import { DescribeImagesCommand } from '@aws-sdk/client-ec2';
import { NotFoundError } from '@backstage/errors';
import type { AwsSession } from '../AwsAccess';
import { type ImageView, toImageView } from './ImageView';

/** @throws NotFoundError - the account may use no such image in this region */
export async function describeImage(
  session: AwsSession,
  imageId: string,
): Promise<ImageView> {
  const { Images = [] } = await session.run(
    'ec2',
    'DescribeImages',
    ({ ec2 }, abortSignal) =>
      ec2.send(
        new DescribeImagesCommand({
          // By `ImageIds`, EC2 calls a private image of others a failure of authorization.
          Filters: [{ Name: 'image-id', Values: [imageId] }],
          IncludeDeprecated: true,
        }),
        { abortSignal },
      ),
  );
  const [image] = Images;
  if (!image) {
    throw new NotFoundError(
      `There is no image ${imageId} that the account may use in ${session.target.region}`,
    );
  }
  return toImageView(image);
}

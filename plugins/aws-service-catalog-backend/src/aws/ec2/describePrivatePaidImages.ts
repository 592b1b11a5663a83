import {
  DescribeImagesCommand,
  type DescribeImagesCommandOutput,
} from '@aws-sdk/client-ec2';
import type { AwsSession } from '../AwsAccess';

/** An image of the account's own that carries a Marketplace product code, so that it bills like the product. */
export interface PrivateImage {
  imageId: string;
  name?: string;
  productCodes: string[];
  tags: { key: string; value: string }[];
}

/** Images of the account's own in the session's region that are billed as Marketplace software. */
export async function describePrivatePaidImages(
  session: AwsSession,
): Promise<PrivateImage[]> {
  const images: PrivateImage[] = [];
  let page: DescribeImagesCommandOutput | undefined;
  do {
    const NextToken = page?.NextToken;
    page = await session.run('ec2', 'DescribeImages', ({ ec2 }, abortSignal) =>
      ec2.send(
        new DescribeImagesCommand({
          Owners: ['self'],
          Filters: [{ Name: 'product-code.type', Values: ['marketplace'] }],
          MaxResults: 500,
          NextToken,
        }),
        { abortSignal },
      ),
    );
    for (const { ImageId, Name, ProductCodes, Tags } of page.Images ?? []) {
      if (!ImageId) continue;
      images.push({
        imageId: ImageId,
        name: Name,
        productCodes: (ProductCodes ?? []).flatMap(
          ({ ProductCodeId }) => ProductCodeId ?? [],
        ),
        tags: (Tags ?? []).flatMap(({ Key, Value }) =>
          Key ? { key: Key, value: Value ?? '' } : [],
        ),
      });
    }
  } while (page.NextToken);
  return images;
}

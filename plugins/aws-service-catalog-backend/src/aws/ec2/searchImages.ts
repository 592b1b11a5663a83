import { DescribeImagesCommand } from '@aws-sdk/client-ec2';
import type { AwsSession } from '../AwsAccess';
import { type ImageView, toImageView } from './ImageView';

// AWS publishes tens of thousands of images, and answers as many in a page as it is asked for.
const PAGE_SIZE = 1000;
const MAX_PAGES = 5;

/**
 * Available images of an owner whose name holds a text.
 *
 * @param owner - `amazon`, `aws-marketplace` or `self`
 * @returns in no order; `more` when there are too many to read
 */
export async function searchImages(
  session: AwsSession,
  input: { owner: string; name?: string },
): Promise<{ images: ImageView[]; more: boolean }> {
  const images: ImageView[] = [];
  let token: string | undefined;
  for (let pages = 0; pages === 0 || (token && pages < MAX_PAGES); pages += 1) {
    const page = await searchPage(session, input, token);
    images.push(...(page.Images ?? []).map(toImageView));
    token = page.NextToken;
  }
  return { images, more: token !== undefined };
}

function searchPage(
  session: AwsSession,
  { owner, name }: { owner: string; name?: string },
  token: string | undefined,
) {
  return session.run('ec2', 'DescribeImages', ({ ec2 }, abortSignal) =>
    ec2.send(
      new DescribeImagesCommand({
        Owners: [owner],
        Filters: [
          { Name: 'state', Values: ['available'] },
          ...(name ? [{ Name: 'name', Values: [`*${name}*`] }] : []),
        ],
        MaxResults: PAGE_SIZE,
        NextToken: token,
      }),
      { abortSignal },
    ),
  );
}

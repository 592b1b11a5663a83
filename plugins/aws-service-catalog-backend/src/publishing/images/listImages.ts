import type {
  Image,
  ImageList,
  ImageOwner,
} from 'backstage-plugin-aws-service-catalog-common';
import type { AwsSession } from '../../aws/AwsAccess';
import type { ImageView } from '../../aws/ec2/ImageView';
import { searchImages } from '../../aws/ec2/searchImages';

/** Most images that are answered: whoever sees more cannot choose. */
const MOST_IMAGES = 100;

const OWNERS: readonly ImageOwner[] = ['amazon', 'aws-marketplace', 'self'];

/** Images that the account may use, newest first. AWS finds them by their name. */
export async function listImages(
  session: AwsSession,
  { search, owner }: { search?: string; owner?: ImageOwner },
): Promise<ImageList> {
  const found = await Promise.all(
    (owner ? [owner] : OWNERS).map(async of => {
      const { images, more } = await searchImages(session, {
        owner: of,
        name: search,
      });
      return { items: images.map(image => toImage(image, of)), more };
    }),
  );
  const items = found
    .flatMap(page => page.items)
    .sort(
      (a, b) =>
        (b.createdAt ?? '').localeCompare(a.createdAt ?? '') ||
        a.id.localeCompare(b.id),
    );
  return {
    items: items.slice(0, MOST_IMAGES),
    more: items.length > MOST_IMAGES || found.some(({ more }) => more),
  };
}

function toImage(
  { ownerAlias: _alias, volumes: _volumes, ...image }: ImageView,
  owner: ImageOwner,
): Image {
  return { ...image, owner };
}

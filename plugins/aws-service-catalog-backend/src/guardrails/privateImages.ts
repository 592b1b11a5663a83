import type { AwsSession } from '../aws/AwsAccess';
import {
  type PrivateImage,
  describePrivatePaidImages,
} from '../aws/ec2/describePrivatePaidImages';
import { listEnabledRegions } from '../aws/ec2/listEnabledRegions';
import type { Unseen } from './Unseen';

/** A private paid image and where it is. */
export type ImageInRegion = PrivateImage & { region: string };

/** The private paid images of an account, and how far it was searched for them. Survives JSON. */
export interface PrivateImages {
  images: ImageInRegion[];
  /** Regions that were searched. */
  searched: string[];
  /** Regions that could not be searched. */
  unsearched: string[];
  /** False: which regions the account has could not be read, so there may be more. */
  knowsRegions: boolean;
}

/** Searches every region of an account: who may start an image is not bound to the regions that a team works in. */
export async function readPrivateImages(
  {
    reader,
    readerIn,
  }: { reader: AwsSession; readerIn(region: string): AwsSession },
  teamRegions: readonly string[],
  unseen: Unseen,
): Promise<PrivateImages> {
  const enabled = await unseen.tryRead(
    'The regions of the account',
    listEnabledRegions(reader),
  );
  const regions = [...new Set([...teamRegions, ...(enabled ?? [])])].sort();
  const found = await unseen.tryEach(
    "The account's private images",
    regions,
    region => describePrivatePaidImages(readerIn(region)),
  );
  return {
    images: [...found].flatMap(([region, images]) =>
      images.map(image => ({ ...image, region })),
    ),
    searched: [...found.keys()],
    unsearched: regions.filter(region => !found.has(region)),
    knowsRegions: enabled !== undefined,
  };
}

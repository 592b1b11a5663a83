import type { Emulator } from '../core/Emulator';
import { Curator, type CatalogSource } from './Curator';
import { rootOf } from './rootOf';
import { seedLoad } from './seedLoad';
import { seedManagement } from './seedManagement';
import type { StoryPlace } from './Story';

/** Makes the bucket, TagOptions, products and portfolios of a place, and what is on them. */
export async function seedCatalog(
  emulator: Emulator,
  place: StoryPlace,
  source: CatalogSource,
): Promise<void> {
  const { catalog } = place;
  if (!catalog) {
    return;
  }
  const curator = new Curator(emulator, place, catalog, source);
  await curator.makeBucket();
  if (catalog.readers) {
    await openBucket(emulator, place, catalog.bucket, catalog.readers);
  }
  for (const wanted of catalog.imports ?? []) {
    await curator.importPortfolio(wanted);
  }
  for (const tagOption of catalog.tagOptions ?? []) {
    await curator.makeTagOption(tagOption);
  }
  for (const product of catalog.products ?? []) {
    await curator.makeProduct(product);
  }
  for (const portfolio of catalog.portfolios ?? []) {
    await curator.makePortfolio(portfolio);
  }
  await seedManagement(emulator, place, catalog);
  if (catalog.load && source.products) {
    await seedLoad(emulator.world, place, curator, {
      ...catalog.load,
      products: source.products,
    });
  }
}

/** Lets other accounts read a bucket; its account's root does that, since curators may not. */
async function openBucket(
  emulator: Emulator,
  { account, region }: StoryPlace,
  bucket: string,
  readers: readonly string[],
): Promise<void> {
  const ctx = emulator.createCtx({
    caller: rootOf(account),
    region,
    requestId: emulator.world.ids.uuid(),
  });
  await ctx.call('s3', 'PutBucketPolicy', {
    Bucket: bucket,
    Policy: JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: readers.map(id => `arn:aws:iam::${id}:root`) },
          Action: 's3:GetObject',
          Resource: `arn:aws:s3:::${bucket}/*`,
        },
      ],
    }),
  });
}

import type { Emulator } from '../core/Emulator';
import { Curator, type CatalogSource } from './Curator';
import { seedLoad } from './seedLoad';
import type { StoryPlace } from './Story';

/** Makes the bucket, TagOptions, products and portfolios of a place. */
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
  if (catalog.load && source.products) {
    await seedLoad(emulator.world, place, curator, {
      ...catalog.load,
      products: source.products,
    });
  }
}

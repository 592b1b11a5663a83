import { serviceCatalogState } from '../services/servicecatalog/state';
import type { MemoryWorld } from '../world/MemoryWorld';
import type { Curator } from './Curator';
import type { StoryLoad, StoryPlace } from './Story';

const VENDORS = ['Platform team', 'Amazon Web Services', 'Example Software'];

const nameOf = (index: number) =>
  `Load product ${String(index + 1).padStart(5, '0')}`;

/** Makes many products that share a template, in a portfolio of their own. Quotas are raised to fit. */
export async function seedLoad(
  world: MemoryWorld,
  place: StoryPlace,
  curator: Curator,
  load: StoryLoad & { products: number },
): Promise<void> {
  const { quotas } = world.state(serviceCatalogState, {
    accountId: place.account,
    region: place.region,
  });
  quotas.products += load.products;
  quotas.productsPerPortfolio += load.products;

  const names = Array.from({ length: load.products }, (_, index) =>
    nameOf(index),
  );
  for (const [index, name] of names.entries()) {
    await curator.makeProduct({
      name,
      owner: VENDORS[index % VENDORS.length],
      description: `One of ${load.products} products that share a template`,
      versions: [{ name: 'v1', template: load.template }],
    });
  }
  await curator.makePortfolio({
    name: load.portfolio,
    provider: 'Platform team',
    description: `${load.products} products for load tests`,
    principals: load.principals,
    products: names.map(name => ({ name, launchRole: load.launchRole })),
  });
}

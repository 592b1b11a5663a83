import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { z } from 'zod';
import { isAwsServiceCatalogAvailable } from './provisionedProductsOf';

const number = (fallback: number) =>
  z.number().int().min(1).max(100).default(fallback);

const tab = { path: '/service-catalog', title: 'Service Catalog' };

const groupContent = EntityContentBlueprint.makeWithOverrides({
  name: 'group',
  configSchema: { products: number(5), running: number(10) },
  factory: (makeContent, { config }) =>
    makeContent({
      ...tab,
      filter: { kind: 'group' },
      loader: () =>
        import('./GroupContent').then(m => (
          <m.GroupContent products={config.products} running={config.running} />
        )),
    }),
});

const userContent = EntityContentBlueprint.makeWithOverrides({
  name: 'user',
  configSchema: { limit: number(10) },
  factory: (makeContent, { config }) =>
    makeContent({
      ...tab,
      filter: { kind: 'user' },
      loader: () =>
        import('./UserContent').then(m => (
          <m.UserContent limit={config.limit} />
        )),
    }),
});

const provisionedProductsCard = EntityCardBlueprint.makeWithOverrides({
  name: 'provisioned-products',
  configSchema: { outputs: z.number().int().min(0).max(50).default(3) },
  factory: (makeCard, { config }) =>
    makeCard({
      filter: isAwsServiceCatalogAvailable,
      loader: () =>
        import('./ProvisionedProductsCard').then(m => (
          <m.ProvisionedProductsCard outputs={config.outputs} />
        )),
    }),
});

/** What the plugin shows on pages of entities, on the new frontend system. */
export const entityExtensions = [
  groupContent,
  userContent,
  provisionedProductsCard,
];

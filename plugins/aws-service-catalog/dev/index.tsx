import { createDevApp } from '@backstage/frontend-dev-utils';
import {
  ApiBlueprint,
  createFrontendModule,
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { FakeCatalogsApi } from '../src/__testUtils__/FakeCatalogsApi';
import { FakeServiceCatalogApi } from '../src/__testUtils__/FakeServiceCatalogApi';
import {
  hubRecords,
  launchIn,
  runningMachine,
  taintedHub,
  timelineOf,
} from '../src/__testUtils__/provisionedStory';
import plugin from '../src/alpha';
import { catalogsApiRef, serviceCatalogApiRef } from '../src/api';

const now = new Date().toISOString();
const launching = launchIn('in-progress', { requestedAt: now });

const catalogsInMemory = createFrontendModule({
  pluginId: 'aws-service-catalog',
  extensions: [
    ApiBlueprint.make({
      name: 'catalogs',
      params: defineParams =>
        defineParams({
          api: catalogsApiRef,
          deps: {},
          factory: () => new FakeCatalogsApi(),
        }),
    }),
  ],
});

const apiInMemory = plugin.getExtension('api:aws-service-catalog').override({
  params: defineParams =>
    defineParams({
      api: serviceCatalogApiRef,
      deps: {},
      factory: () =>
        new FakeServiceCatalogApi({
          asOf: now,
          launches: [launching],
          timelines: [timelineOf(launching)],
          provisionedProducts: [runningMachine, taintedHub],
          records: hubRecords,
        }),
    }),
});

/** Where links to people and groups lead, in place of the catalog. */
const catalogStandIn = createFrontendPlugin({
  pluginId: 'catalog',
  extensions: [
    PageBlueprint.make({
      params: {
        path: '/catalog/:namespace/:kind/:name',
        routeRef: entityRouteRef,
        loader: async () => <p>A page of the catalog.</p>,
      },
    }),
  ],
});

createDevApp({
  features: [
    catalogStandIn,
    catalogsInMemory,
    plugin.withOverrides({ extensions: [apiInMemory] }),
  ],
});

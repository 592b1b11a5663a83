import {
  createApiFactory,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { ServiceCatalogClient } from 'backstage-plugin-aws-service-catalog-common';
import { serviceCatalogApiRef } from './api';
import { rootRouteRef } from './routes';

/**
 * The plugin, for portals on the legacy frontend system.
 * @public
 */
export const awsServiceCatalogPlugin = createPlugin({
  id: 'aws-service-catalog',
  routes: { root: rootRouteRef },
  apis: [
    createApiFactory({
      api: serviceCatalogApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: ({ discoveryApi, fetchApi }) =>
        new ServiceCatalogClient({ discoveryApi, fetchApi }),
    }),
  ],
});

/**
 * All pages, to be mounted at `/service-catalog` in portals on the legacy frontend system.
 * @public
 */
export const AwsServiceCatalogPage = awsServiceCatalogPlugin.provide(
  createRoutableExtension({
    name: 'AwsServiceCatalogPage',
    component: () => import('./components/Router').then(m => m.Router),
    mountPoint: rootRouteRef,
  }),
);

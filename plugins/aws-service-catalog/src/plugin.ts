import {
  createPlugin,
  createRoutableExtension,
} from '@backstage/core-plugin-api';
import { curationApiFactories, serviceCatalogApiFactory } from './apiFactories';
import { rootRouteRef } from './routes';

/**
 * The plugin, for portals on the legacy frontend system.
 * @public
 */
export const awsServiceCatalogPlugin = createPlugin({
  id: 'aws-service-catalog',
  routes: { root: rootRouteRef },
  apis: [serviceCatalogApiFactory, ...Object.values(curationApiFactories)],
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

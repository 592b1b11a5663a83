/**
 * The AWS Service Catalog plugin for portals on the new frontend system.
 *
 * @packageDocumentation
 */
import { discoveryApiRef, fetchApiRef } from '@backstage/core-plugin-api';
import {
  ApiBlueprint,
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import StorefrontIcon from '@material-ui/icons/Storefront';
import { ServiceCatalogClient } from 'backstage-plugin-aws-service-catalog-common';
import { serviceCatalogApiRef } from './api';
import { rootRouteRef } from './routes';

const serviceCatalogApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: serviceCatalogApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: ({ discoveryApi, fetchApi }) =>
        new ServiceCatalogClient({ discoveryApi, fetchApi }),
    }),
});

const serviceCatalogPage = PageBlueprint.make({
  params: {
    path: '/service-catalog',
    title: 'Service Catalog',
    icon: <StorefrontIcon fontSize="inherit" />,
    routeRef: rootRouteRef,
    noHeader: true,
    loader: () => import('./components/Router').then(m => <m.Router />),
  },
});

/**
 * The plugin, for portals on the new frontend system.
 * @alpha
 */
export default createFrontendPlugin({
  pluginId: 'aws-service-catalog',
  title: 'Service Catalog',
  icon: <StorefrontIcon fontSize="inherit" />,
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef },
  extensions: [serviceCatalogApi, serviceCatalogPage],
});

/**
 * The AWS Service Catalog plugin for portals on the new frontend system.
 *
 * @packageDocumentation
 */
import type { AnyApiFactory } from '@backstage/core-plugin-api';
import {
  ApiBlueprint,
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import StorefrontIcon from '@material-ui/icons/Storefront';
import { curationApiFactories, serviceCatalogApiFactory } from './apiFactories';
import { entityExtensions } from './entity/alpha';
import { homeExtensions } from './home/alpha';
import { rootRouteRef } from './routes';
import { searchExtensions } from './search/alpha';
import { formFields } from './scaffolder/alpha';

const serviceCatalogApi = ApiBlueprint.make({
  params: defineParams => defineParams(serviceCatalogApiFactory),
});

const curationApis = Object.entries(curationApiFactories).map(
  ([name, factory]) =>
    ApiBlueprint.make({
      name,
      params: defineParams => defineParams(factory as AnyApiFactory),
    }),
);

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
  extensions: [
    serviceCatalogApi,
    ...curationApis,
    ...formFields,
    serviceCatalogPage,
    ...entityExtensions,
    ...homeExtensions,
    ...searchExtensions,
  ],
});

import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { serviceCatalogServiceRef } from 'backstage-plugin-aws-service-catalog-node';
import { portalLinks } from 'backstage-plugin-aws-service-catalog-common';
import { createActions } from './actions';

/**
 * Template actions of the AWS Service Catalog plugin.
 * @public
 */
export const scaffolderModuleAwsServiceCatalog = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'aws-service-catalog',
  register(env) {
    env.registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        config: coreServices.rootConfig,
        serviceCatalog: serviceCatalogServiceRef,
      },
      async init({ actions, config, serviceCatalog }) {
        actions.addActions(
          ...createActions({
            serviceCatalog,
            links: portalLinks(config.getOptionalString('app.baseUrl')),
          }),
        );
      },
    });
  },
});

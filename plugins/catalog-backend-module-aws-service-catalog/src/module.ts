import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { serviceCatalogServiceRef } from 'backstage-plugin-aws-service-catalog-node';
import { readProviderConfig } from './config';
import { ServiceCatalogEntityProvider } from './ServiceCatalogEntityProvider';

/**
 * What teams run in AWS Service Catalog, in Backstage's catalog: provisioned products as resources and, if wanted,
 * approved products as templates.
 * @public
 */
export const catalogModuleAwsServiceCatalog = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'aws-service-catalog',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        events: eventsServiceRef,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        processing: catalogProcessingExtensionPoint,
        scheduler: coreServices.scheduler,
        serviceCatalog: serviceCatalogServiceRef,
      },
      async init({ config, lifecycle, processing, ...services }) {
        const shutdown = new AbortController();
        lifecycle.addShutdownHook(() => shutdown.abort());
        processing.addEntityProvider(
          new ServiceCatalogEntityProvider({
            ...services,
            config: readProviderConfig(config),
            signal: shutdown.signal,
          }),
        );
      },
    });
  },
});

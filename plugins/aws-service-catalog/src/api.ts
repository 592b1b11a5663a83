import { createApiRef } from '@backstage/core-plugin-api';
import type { ServiceCatalogApi } from 'backstage-plugin-aws-service-catalog-common';

/**
 * The plugin's HTTP API, as the pages use it. Both frontend systems provide it; replace it to put something in between.
 * @public
 */
export const serviceCatalogApiRef = createApiRef<ServiceCatalogApi>({
  id: 'plugin.aws-service-catalog.service',
});

import { createApiRef } from '@backstage/core-plugin-api';
import type {
  CatalogsApi,
  ServiceCatalogApi,
} from 'backstage-plugin-aws-service-catalog-common';

/**
 * The plugin's HTTP API, as the pages use it. Both frontend systems provide it; replace it to put something in between.
 * @public
 */
export const serviceCatalogApiRef = createApiRef<ServiceCatalogApi>({
  id: 'plugin.aws-service-catalog.service',
});

/**
 * The part of the HTTP API that tells which catalogs a person curates.
 * @public
 */
export const catalogsApiRef = createApiRef<CatalogsApi>({
  id: 'plugin.aws-service-catalog.catalogs',
});

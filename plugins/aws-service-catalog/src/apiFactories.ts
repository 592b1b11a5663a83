import {
  createApiFactory,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import {
  CatalogsClient,
  ServiceCatalogClient,
} from 'backstage-plugin-aws-service-catalog-common';
import { catalogsApiRef, serviceCatalogApiRef } from './api';

const deps = { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef };

/** The API of those who work for a team. Both frontend systems make it from this. */
export const serviceCatalogApiFactory = createApiFactory({
  api: serviceCatalogApiRef,
  deps,
  factory: options => new ServiceCatalogClient(options),
});

/** The API that tells which catalogs a person curates. */
export const catalogsApiFactory = createApiFactory({
  api: catalogsApiRef,
  deps,
  factory: options => new CatalogsClient(options),
});

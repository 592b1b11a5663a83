import {
  createApiFactory,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import {
  CatalogProductsClient,
  CatalogsClient,
  GuardrailsClient,
  HandoversClient,
  InsightsClient,
  PortfoliosClient,
  PublishingClient,
  ServiceActionsClient,
  ServiceCatalogClient,
  SharesClient,
  TagOptionsClient,
} from 'backstage-plugin-aws-service-catalog-common';
import {
  catalogProductsApiRef,
  catalogsApiRef,
  guardrailsApiRef,
  handoversApiRef,
  insightsApiRef,
  portfoliosApiRef,
  publishingApiRef,
  serviceActionsApiRef,
  serviceCatalogApiRef,
  sharesApiRef,
  tagOptionsApiRef,
} from './api';

const deps = { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef };

/** The API of those who work for a team. Both frontend systems make it from this. */
export const serviceCatalogApiFactory = createApiFactory({
  api: serviceCatalogApiRef,
  deps,
  factory: options => new ServiceCatalogClient(options),
});

/** The APIs of those who curate, by the name of their extension. */
export const curationApiFactories = {
  catalogs: createApiFactory({
    api: catalogsApiRef,
    deps,
    factory: options => new CatalogsClient(options),
  }),
  guardrails: createApiFactory({
    api: guardrailsApiRef,
    deps,
    factory: options => new GuardrailsClient(options),
  }),
  portfolios: createApiFactory({
    api: portfoliosApiRef,
    deps,
    factory: options => new PortfoliosClient(options),
  }),
  'catalog-products': createApiFactory({
    api: catalogProductsApiRef,
    deps,
    factory: options => new CatalogProductsClient(options),
  }),
  'tag-options': createApiFactory({
    api: tagOptionsApiRef,
    deps,
    factory: options => new TagOptionsClient(options),
  }),
  shares: createApiFactory({
    api: sharesApiRef,
    deps,
    factory: options => new SharesClient(options),
  }),
  insights: createApiFactory({
    api: insightsApiRef,
    deps,
    factory: options => new InsightsClient(options),
  }),
  handovers: createApiFactory({
    api: handoversApiRef,
    deps,
    factory: options => new HandoversClient(options),
  }),
  'service-actions': createApiFactory({
    api: serviceActionsApiRef,
    deps,
    factory: options => new ServiceActionsClient(options),
  }),
  publishing: createApiFactory({
    api: publishingApiRef,
    deps,
    factory: options => new PublishingClient(options),
  }),
};

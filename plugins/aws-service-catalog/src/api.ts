import { createApiRef } from '@backstage/core-plugin-api';
import type {
  CatalogProductsApi,
  CatalogsApi,
  GuardrailsApi,
  HandoversApi,
  InsightsApi,
  PortfoliosApi,
  PublishingApi,
  ServiceActionsApi,
  ServiceCatalogApi,
  SharesApi,
  TagOptionsApi,
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

/**
 * The part of the HTTP API about portfolios, access and constraints.
 * @public
 */
export const portfoliosApiRef = createApiRef<PortfoliosApi>({
  id: 'plugin.aws-service-catalog.portfolios',
});

/**
 * The part of the HTTP API about products and versions of a catalog.
 * @public
 */
export const catalogProductsApiRef = createApiRef<CatalogProductsApi>({
  id: 'plugin.aws-service-catalog.catalog-products',
});

/**
 * The part of the HTTP API about TagOptions.
 * @public
 */
export const tagOptionsApiRef = createApiRef<TagOptionsApi>({
  id: 'plugin.aws-service-catalog.tag-options',
});

/**
 * The part of the HTTP API about shares and spokes.
 * @public
 */
export const sharesApiRef = createApiRef<SharesApi>({
  id: 'plugin.aws-service-catalog.shares',
});

/**
 * The part of the HTTP API about what curators ask before a change.
 * @public
 */
export const insightsApiRef = createApiRef<InsightsApi>({
  id: 'plugin.aws-service-catalog.insights',
});

/**
 * The part of the HTTP API about imports and changes of owner.
 * @public
 */
export const handoversApiRef = createApiRef<HandoversApi>({
  id: 'plugin.aws-service-catalog.handovers',
});

/**
 * The part of the HTTP API about service actions.
 * @public
 */
export const serviceActionsApiRef = createApiRef<ServiceActionsApi>({
  id: 'plugin.aws-service-catalog.service-actions',
});

/**
 * The part of the HTTP API about publications and launch roles.
 * @public
 */
export const publishingApiRef = createApiRef<PublishingApi>({
  id: 'plugin.aws-service-catalog.publishing',
});

/**
 * The part of the HTTP API about guardrails, unauthorised instances and readiness.
 * @public
 */
export const guardrailsApiRef = createApiRef<GuardrailsApi>({
  id: 'plugin.aws-service-catalog.guardrails',
});

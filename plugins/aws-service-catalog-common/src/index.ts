/**
 * The contract of the AWS Service Catalog plugin: what the backend offers over HTTP and what modules and pages use.
 *
 * @packageDocumentation
 */
export * from './annotations';
export * from './budgetTypes';
export * from './catalogProductTypes';
export * from './componentTag';
export * from './constraintTypes';
export * from './curationTypes';
export * from './entityTypes';
export * from './guardrailTypes';
export * from './handoverTypes';
export * from './insightTypes';
export * from './inventoryTypes';
export * from './permissions';
export * from './portalLinks';
export * from './portfolioTypes';
export * from './provisionedProductEvents';
export * from './publishingTypes';
export * from './serviceActionTypes';
export * from './shareTypes';
export * from './signals';
export * from './tagOptionTypes';
export * from './teamId';
export * from './templateSecretName';
export * from './types';
export * from './form/evaluateRule';
export * from './form/parameterProblem';
export * from './form/parameterSchema';
export type { ClientOptions } from './client/ContractClient';
export * from './client/CatalogProductsApi';
export * from './client/CatalogProductsClient';
export * from './client/CatalogsApi';
export * from './client/CatalogsClient';
export * from './client/GuardrailsApi';
export * from './client/GuardrailsClient';
export * from './client/HandoversApi';
export * from './client/HandoversClient';
export * from './client/InsightsApi';
export * from './client/InsightsClient';
export * from './client/InventoryApi';
export * from './client/InventoryClient';
export * from './client/pages';
export * from './client/PortfoliosApi';
export * from './client/PortfoliosClient';
export * from './client/PublishingApi';
export * from './client/PublishingClient';
export * from './client/ServiceActionsApi';
export * from './client/ServiceActionsClient';
export * from './client/ServiceCatalogApi';
export * from './client/ServiceCatalogClient';
export * from './client/SharesApi';
export * from './client/SharesClient';
export * from './client/TagOptionsApi';
export * from './client/TagOptionsClient';
export { openApiDocument } from './generated/openapiDocument';

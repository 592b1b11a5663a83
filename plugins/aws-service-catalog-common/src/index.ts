/**
 * The contract of the AWS Service Catalog plugin: what the backend offers over HTTP and what modules and pages use.
 *
 * @packageDocumentation
 */
export * from './annotations';
export * from './curationTypes';
export * from './permissions';
export * from './publishingTypes';
export * from './signals';
export * from './teamId';
export * from './types';
export * from './form/evaluateRule';
export * from './form/parameterProblem';
export * from './form/parameterSchema';
export type { ClientOptions } from './client/ContractClient';
export * from './client/CatalogsApi';
export * from './client/CatalogsClient';
export * from './client/PublishingApi';
export * from './client/PublishingClient';
export * from './client/ServiceCatalogApi';
export * from './client/ServiceCatalogClient';
export { openApiDocument } from './generated/openapiDocument';

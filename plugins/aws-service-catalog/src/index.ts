/**
 * Pages of the AWS Service Catalog plugin.
 *
 * @packageDocumentation
 */
export { awsServiceCatalogPlugin, AwsServiceCatalogPage } from './plugin';
export * from './api';
export { rootRouteRef } from './routes';
export { awsServiceCatalogTranslationRef } from './translation';

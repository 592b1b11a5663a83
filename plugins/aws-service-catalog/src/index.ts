/**
 * Pages of the AWS Service Catalog plugin.
 *
 * @packageDocumentation
 */
export { awsServiceCatalogPlugin, AwsServiceCatalogPage } from './plugin';
export * from './extensions';
export { isAwsServiceCatalogAvailable } from './entity/provisionedProductsOf';
export { isAwsServiceCatalogResult } from './search/resultFacts';
export type { GroupContentProps } from './entity/GroupContent';
export type { UserContentProps } from './entity/UserContent';
export type { ProvisionedProductsCardProps } from './entity/ProvisionedProductsCard';
export type { HomeContentProps } from './home/HomeContent';
export type { AwsServiceCatalogSearchResultItemProps } from './search/SearchResultItem';
export * from './api';
export { rootRouteRef } from './routes';
export { awsServiceCatalogTranslationRef } from './translation';
export * from './scaffolder/legacy';

/**
 * Backend of the AWS Service Catalog plugin.
 *
 * @packageDocumentation
 */
export { awsServiceCatalogPlugin as default } from './plugin';

/**
 * The AWS Service Catalog module of the catalog backend.
 *
 * @packageDocumentation
 */
export { catalogModuleAwsServiceCatalog as default } from './module';

/**
 * Template actions for the scaffolder that launch, publish and curate through the AWS Service Catalog plugin.
 *
 * @packageDocumentation
 */
export { scaffolderModuleAwsServiceCatalog as default } from './module';

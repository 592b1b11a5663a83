/**
 * What adopters of the AWS Service Catalog plugin extend and call in the backend.
 *
 * @packageDocumentation
 */
export * from './extensions/TeamDefinition';
export * from './extensions/launchPolicy';
export * from './extensions/teamProvider';
export * from './permissions/catalogResource';
export * from './permissions/teamResource';
export * from './service/ServiceCatalogService';

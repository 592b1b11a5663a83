import type { components } from './generated/schema';

type Schemas = components['schemas'];

/**
 * One AWS account and region in which the platform team curates portfolios.
 * @public
 */
export type Catalog = Schemas['Catalog'];
/**
 * `CatalogList` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type CatalogList = Schemas['CatalogList'];
/**
 * What the caller may do in a catalog.
 * @public
 */
export type MayCurate = Schemas['MayCurate'];

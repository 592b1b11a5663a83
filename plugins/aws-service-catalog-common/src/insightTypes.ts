import type { components, operations } from './generated/schema';

type Schemas = components['schemas'];
type Query<Operation extends keyof operations> = NonNullable<
  operations[Operation]['parameters']['query']
>;

/**
 * `WhyNot` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type WhyNot = Schemas['WhyNot'];

/**
 * `WhyNotLink` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type WhyNotLink = Schemas['WhyNotLink'];

/**
 * `RunningItem` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type RunningItem = Schemas['RunningItem'];

/**
 * A value that what runs can be filtered by, with how many there are of it.
 * @public
 */
export type RunningFacet = Schemas['RunningFacet'];

/**
 * Accounts that could not be read; what runs there is not counted.
 * @public
 */
export type UnreadAccounts = Schemas['UnreadAccounts'];

/**
 * `RunningList` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type RunningList = Schemas['RunningList'];

/**
 * `BlastRadius` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type BlastRadius = Schemas['BlastRadius'];

/**
 * Query of changes that are made only once what they touch was seen.
 * @public
 */
export type BlastRadiusSeenQuery = Query<'deleteCatalogProduct'>;

/**
 * Query of `whyNotPerson`.
 * @public
 */
export type WhyNotPersonQuery = Query<'whyNotPerson'>;

/**
 * Query of `whyNotMe`.
 * @public
 */
export type WhyNotMeQuery = Query<'whyNotMe'>;

/**
 * Query of `getBlastRadius`.
 * @public
 */
export type GetBlastRadiusQuery = Query<'getBlastRadius'>;

/**
 * Query of `listCatalogProvisionedProducts`.
 * @public
 */
export type ListCatalogProvisionedProductsQuery =
  Query<'listCatalogProvisionedProducts'>;

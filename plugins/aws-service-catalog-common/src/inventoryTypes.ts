import type { components, operations } from './generated/schema';

type Schemas = components['schemas'];
type Query<Operation extends keyof operations> = NonNullable<
  operations[Operation]['parameters']['query']
>;

/**
 * `InventoryTeam` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type InventoryTeam = Schemas['InventoryTeam'];

/**
 * `InventoryTeamList` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type InventoryTeamList = Schemas['InventoryTeamList'];

/**
 * `InventoryProvisionedProduct` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type InventoryProvisionedProduct =
  Schemas['InventoryProvisionedProduct'];

/**
 * `InventoryProvisionedProductList` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type InventoryProvisionedProductList =
  Schemas['InventoryProvisionedProductList'];

/**
 * `InventoryAddress` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type InventoryAddress = Schemas['InventoryAddress'];

/**
 * `InventoryAddressList` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type InventoryAddressList = Schemas['InventoryAddressList'];

/**
 * `InventoryProduct` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type InventoryProduct = Schemas['InventoryProduct'];

/**
 * `InventoryProductList` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type InventoryProductList = Schemas['InventoryProductList'];

/**
 * Query of `listInventoryProvisionedProducts`.
 * @public
 */
export type ListInventoryProvisionedProductsQuery =
  Query<'listInventoryProvisionedProducts'>;

/**
 * Query of `listInventoryAddresses`.
 * @public
 */
export type ListInventoryAddressesQuery = Query<'listInventoryAddresses'>;

/**
 * Query of `listInventoryProducts`.
 * @public
 */
export type ListInventoryProductsQuery = Query<'listInventoryProducts'>;

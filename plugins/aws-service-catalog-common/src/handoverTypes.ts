import type { components } from './generated/schema';

type Schemas = components['schemas'];

/**
 * `ImportRequest` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type ImportRequest = Schemas['ImportRequest'];

/**
 * `ChangeOwnerRequest` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type ChangeOwnerRequest = Schemas['ChangeOwnerRequest'];

/**
 * `ChangeOwnerAcrossTeamsRequest` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type ChangeOwnerAcrossTeamsRequest =
  Schemas['ChangeOwnerAcrossTeamsRequest'];

/**
 * `OwnerChange` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type OwnerChange = Schemas['OwnerChange'];

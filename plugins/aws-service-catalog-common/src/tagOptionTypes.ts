import type { components, operations } from './generated/schema';

type Schemas = components['schemas'];
type Query<Operation extends keyof operations> = NonNullable<
  operations[Operation]['parameters']['query']
>;

/**
 * `TagOption` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type TagOption = Schemas['TagOption'];

/**
 * `TagOptionList` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type TagOptionList = Schemas['TagOptionList'];

/**
 * `CreateTagOptionRequest` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type CreateTagOptionRequest = Schemas['CreateTagOptionRequest'];

/**
 * `UpdateTagOptionRequest` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type UpdateTagOptionRequest = Schemas['UpdateTagOptionRequest'];

/**
 * `TagOptionResourceList` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type TagOptionResourceList = Schemas['TagOptionResourceList'];

/**
 * `AssociateTagOptionRequest` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type AssociateTagOptionRequest = Schemas['AssociateTagOptionRequest'];

/**
 * Query of `listTagOptions`.
 * @public
 */
export type ListTagOptionsQuery = Query<'listTagOptions'>;

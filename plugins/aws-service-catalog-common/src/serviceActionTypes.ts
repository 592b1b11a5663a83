import type { components, operations } from './generated/schema';

type Schemas = components['schemas'];
type Query<Operation extends keyof operations> = NonNullable<
  operations[Operation]['parameters']['query']
>;

/**
 * `ServiceActionSummary` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type ServiceActionSummary = Schemas['ServiceActionSummary'];

/**
 * The SSM Automation document, and how it is run.
 * @public
 */
export type ServiceActionDefinition = Schemas['ServiceActionDefinition'];

/**
 * `ServiceAction` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type ServiceAction = Schemas['ServiceAction'];

/**
 * `ServiceActionList` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type ServiceActionList = Schemas['ServiceActionList'];

/**
 * `CreateServiceActionRequest` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type CreateServiceActionRequest = Schemas['CreateServiceActionRequest'];

/**
 * `UpdateServiceActionRequest` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type UpdateServiceActionRequest = Schemas['UpdateServiceActionRequest'];

/**
 * `RunnableAction` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type RunnableAction = Schemas['RunnableAction'];

/**
 * `RunnableActionList` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type RunnableActionList = Schemas['RunnableActionList'];

/**
 * `RunServiceActionRequest` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type RunServiceActionRequest = Schemas['RunServiceActionRequest'];

/**
 * Query of `listServiceActions`.
 * @public
 */
export type ListServiceActionsQuery = Query<'listServiceActions'>;

/**
 * Query of `listRunnableActions`.
 * @public
 */
export type ListRunnableActionsQuery = Query<'listRunnableActions'>;

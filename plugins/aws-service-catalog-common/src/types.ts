import type { components, operations } from './generated/schema';

type Schemas = components['schemas'];
type Query<Operation extends keyof operations> = NonNullable<
  operations[Operation]['parameters']['query']
>;

/**
 * `AwsId` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type AwsId = Schemas['AwsId'];
/**
 * `Region` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type Region = Schemas['Region'];
/**
 * ISO 8601, UTC
 * @public
 */
export type DateTime = Schemas['DateTime'];
/**
 * `Tag` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type Tag = Schemas['Tag'];
/**
 * Parameter key to value; a list parameter takes a list.
 * @public
 */
export type ParameterValues = Schemas['ParameterValues'];
/**
 * `Freshness` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type Freshness = Schemas['Freshness'];
/**
 * `Person` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type Person = Schemas['Person'];
/**
 * `ErrorResponse` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type ErrorResponse = Schemas['ErrorResponse'];
/**
 * A team the caller may act for: one Backstage group, one AWS account, one team role.
 * @public
 */
export type Team = Schemas['Team'];
/**
 * `TeamList` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type TeamList = Schemas['TeamList'];
/**
 * `ProductKind` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type ProductKind = Schemas['ProductKind'];
/**
 * `ProductSummary` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type ProductSummary = Schemas['ProductSummary'];
/**
 * `Facet` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type Facet = Schemas['Facet'];
/**
 * `ProductList` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type ProductList = Schemas['ProductList'];
/**
 * `ProductVersion` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type ProductVersion = Schemas['ProductVersion'];
/**
 * `LaunchRole` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type LaunchRole = Schemas['LaunchRole'];
/**
 * `LaunchPath` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type LaunchPath = Schemas['LaunchPath'];
/**
 * `ProductDetail` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type ProductDetail = Schemas['ProductDetail'];
/**
 * `PickerOption` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type PickerOption = Schemas['PickerOption'];
/**
 * `ParameterHint` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type ParameterHint = Schemas['ParameterHint'];
/**
 * What a launch of a version on a launch path asks for.
 * @public
 */
export type LaunchForm = Schemas['LaunchForm'];
/**
 * `LaunchOperation` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type LaunchOperation = Schemas['LaunchOperation'];
/**
 * `PreFlightRequest` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type PreFlightRequest = Schemas['PreFlightRequest'];
/**
 * `PreFlightCheck` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type PreFlightCheck = Schemas['PreFlightCheck'];
/**
 * `PreFlight` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type PreFlight = Schemas['PreFlight'];
/**
 * `ProvisionRequest` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type ProvisionRequest = Schemas['ProvisionRequest'];
/**
 * `UpdateRequest` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type UpdateRequest = Schemas['UpdateRequest'];
/**
 * `TerminateRequest` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type TerminateRequest = Schemas['TerminateRequest'];
/**
 * `ResumeRequest` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type ResumeRequest = Schemas['ResumeRequest'];
/**
 * `LaunchState` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type LaunchState = Schemas['LaunchState'];
/**
 * `NextStep` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type NextStep = Schemas['NextStep'];
/**
 * Why something failed and the safe ways on.
 * @public
 */
export type Failure = Schemas['Failure'];
/**
 * One request of one person to provision, update or terminate.
 * @public
 */
export type Launch = Schemas['Launch'];
/**
 * `LaunchList` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type LaunchList = Schemas['LaunchList'];
/**
 * `LaunchEvent` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type LaunchEvent = Schemas['LaunchEvent'];
/**
 * `StackResource` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type StackResource = Schemas['StackResource'];
/**
 * `StackEvent` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type StackEvent = Schemas['StackEvent'];
/**
 * `LaunchTimeline` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type LaunchTimeline = Schemas['LaunchTimeline'];
/**
 * `Tone` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type Tone = Schemas['Tone'];
/**
 * `Output` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type Output = Schemas['Output'];
/**
 * `ProvisionedProductSummary` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type ProvisionedProductSummary = Schemas['ProvisionedProductSummary'];
/**
 * `ProvisionedProductList` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type ProvisionedProductList = Schemas['ProvisionedProductList'];
/**
 * `ProvisionedProductDetail` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type ProvisionedProductDetail = Schemas['ProvisionedProductDetail'];
/**
 * `ProvisioningRecord` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type ProvisioningRecord = Schemas['ProvisioningRecord'];
/**
 * `RecordList` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type RecordList = Schemas['RecordList'];
/**
 * `PlanStatus` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type PlanStatus = Schemas['PlanStatus'];
/**
 * `Plan` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type Plan = Schemas['Plan'];
/**
 * Query of `listProducts`.
 * @public
 */
export type ListProductsQuery = Partial<Query<'listProducts'>>;
/**
 * Query of `getProduct`.
 * @public
 */
export type GetProductQuery = Partial<Query<'getProduct'>>;
/**
 * Query of `getLaunchForm`.
 * @public
 */
export type GetLaunchFormQuery = Partial<Query<'getLaunchForm'>>;
/**
 * Query of `listLaunches`.
 * @public
 */
export type ListLaunchesQuery = Partial<Query<'listLaunches'>>;
/**
 * Query of `listProvisionedProducts`.
 * @public
 */
export type ListProvisionedProductsQuery = Partial<
  Query<'listProvisionedProducts'>
>;
/**
 * Query of `getProvisionedProduct`.
 * @public
 */
export type GetProvisionedProductQuery = Partial<
  Query<'getProvisionedProduct'>
>;
/**
 * Query of `listRecords`.
 * @public
 */
export type ListRecordsQuery = Partial<Query<'listRecords'>>;
/**
 * Query of `getPlan`.
 * @public
 */
export type PlanQuery = Partial<Query<'getPlan'>>;

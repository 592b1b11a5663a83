import type {
  GetLaunchFormQuery,
  GetProductQuery,
  GetProvisionedProductQuery,
  Launch,
  LaunchForm,
  LaunchList,
  LaunchTimeline,
  ListLaunchesQuery,
  ListProductsQuery,
  ListProvisionedProductsQuery,
  ListRecordsQuery,
  Plan,
  PlanQuery,
  PreFlight,
  PreFlightRequest,
  ProductDetail,
  ProductList,
  ProvisionRequest,
  ProvisionedProductDetail,
  ProvisionedProductList,
  RecordList,
  ResumeRequest,
  TeamList,
  TerminateRequest,
  UpdateRequest,
} from '../types';

/**
 * How a call is made.
 * @public
 */
export interface CallOptions {
  /** Backstage token of the caller; left out in the browser, where the fetch API adds it. */
  token?: string;
  signal?: AbortSignal;
}

/**
 * How a change is requested. The key is one per intended change: sent again with the same request it answers the
 * same launch, with another request a `ConflictError` (409).
 * @public
 */
export interface ChangeOptions extends CallOptions {
  /** 8 to 128 letters, digits, `-` and `_`. */
  idempotencyKey: string;
}

/**
 * The HTTP API of the AWS Service Catalog plugin, one method per operation.
 *
 * `team` is a team id (see `teamIdOf`). Every method rejects with `ResponseError` of `@backstage/errors` when the
 * answer is not 2xx; its `body.error.field` names the wrong field of a request, its `cause` what AWS said.
 * @public
 */
export interface ServiceCatalogApi {
  listTeams(options?: CallOptions): Promise<TeamList>;

  listProducts(
    team: string,
    query?: ListProductsQuery,
    options?: CallOptions,
  ): Promise<ProductList>;
  getProduct(
    team: string,
    productId: string,
    query?: GetProductQuery,
    options?: CallOptions,
  ): Promise<ProductDetail>;
  getLaunchForm(
    team: string,
    productId: string,
    query?: GetLaunchFormQuery,
    options?: CallOptions,
  ): Promise<LaunchForm>;
  preFlight(
    team: string,
    request: PreFlightRequest,
    options?: CallOptions,
  ): Promise<PreFlight>;

  listLaunches(
    team: string,
    query?: ListLaunchesQuery,
    options?: CallOptions,
  ): Promise<LaunchList>;
  getLaunch(
    team: string,
    launchId: string,
    options?: CallOptions,
  ): Promise<Launch>;
  getLaunchTimeline(
    team: string,
    launchId: string,
    options?: CallOptions,
  ): Promise<LaunchTimeline>;
  createLaunch(
    team: string,
    request: ProvisionRequest,
    options: ChangeOptions,
  ): Promise<Launch>;
  resumeLaunch(
    team: string,
    launchId: string,
    request: ResumeRequest,
    options?: CallOptions,
  ): Promise<Launch>;

  listProvisionedProducts(
    team: string,
    query?: ListProvisionedProductsQuery,
    options?: CallOptions,
  ): Promise<ProvisionedProductList>;
  getProvisionedProduct(
    team: string,
    provisionedProductId: string,
    query?: GetProvisionedProductQuery,
    options?: CallOptions,
  ): Promise<ProvisionedProductDetail>;
  listRecords(
    team: string,
    provisionedProductId: string,
    query?: ListRecordsQuery,
    options?: CallOptions,
  ): Promise<RecordList>;
  createUpdate(
    team: string,
    provisionedProductId: string,
    request: UpdateRequest,
    options: ChangeOptions,
  ): Promise<Launch>;
  createTermination(
    team: string,
    provisionedProductId: string,
    request: TerminateRequest,
    options: ChangeOptions,
  ): Promise<Launch>;
  createPlan(
    team: string,
    provisionedProductId: string,
    request: UpdateRequest,
    options?: CallOptions,
  ): Promise<Plan>;
  getPlan(
    team: string,
    provisionedProductId: string,
    planId: string,
    query?: PlanQuery,
    options?: CallOptions,
  ): Promise<Plan>;
  deletePlan(
    team: string,
    provisionedProductId: string,
    planId: string,
    query?: PlanQuery,
    options?: CallOptions,
  ): Promise<void>;
}

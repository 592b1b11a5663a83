import { type ClientOptions, ContractClient } from './ContractClient';
import type {
  CallOptions,
  ChangeOptions,
  ServiceCatalogApi,
} from './ServiceCatalogApi';
import type {
  GetLaunchFormQuery,
  GetProductQuery,
  GetProvisionedProductQuery,
  ListLaunchesQuery,
  ListProductsQuery,
  ListProvisionedProductsQuery,
  ListRecordsQuery,
  PlanQuery,
  PreFlightRequest,
  ProvisionRequest,
  ResumeRequest,
  TerminateRequest,
  UpdateRequest,
} from '../types';

/**
 * Typed client of the HTTP API for those who work for a team, for the browser and for backends alike.
 * @public
 */
export class ServiceCatalogClient implements ServiceCatalogApi {
  readonly #contract: ContractClient;

  constructor(options: ClientOptions) {
    this.#contract = new ContractClient(options);
  }

  listTeams(options?: CallOptions) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/teams', { ...init }),
    );
  }

  listProducts(team: string, query?: ListProductsQuery, options?: CallOptions) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/teams/{team}/products', {
        ...init,
        params: { path: { team }, query },
      }),
    );
  }

  getProduct(
    team: string,
    productId: string,
    query?: GetProductQuery,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/teams/{team}/products/{productId}', {
        ...init,
        params: { path: { team, productId }, query },
      }),
    );
  }

  getLaunchForm(
    team: string,
    productId: string,
    query?: GetLaunchFormQuery,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/teams/{team}/products/{productId}/launch-form', {
        ...init,
        params: { path: { team, productId }, query },
      }),
    );
  }

  preFlight(team: string, body: PreFlightRequest, options?: CallOptions) {
    return this.#contract.call(options, (client, init) =>
      client.POST('/v1/teams/{team}/pre-flight', {
        ...init,
        params: { path: { team } },
        body,
      }),
    );
  }

  listLaunches(team: string, query?: ListLaunchesQuery, options?: CallOptions) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/teams/{team}/launches', {
        ...init,
        params: { path: { team }, query },
      }),
    );
  }

  getLaunch(team: string, launchId: string, options?: CallOptions) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/teams/{team}/launches/{launchId}', {
        ...init,
        params: { path: { team, launchId } },
      }),
    );
  }

  getLaunchTimeline(team: string, launchId: string, options?: CallOptions) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/teams/{team}/launches/{launchId}/timeline', {
        ...init,
        params: { path: { team, launchId } },
      }),
    );
  }

  createLaunch(team: string, body: ProvisionRequest, options: ChangeOptions) {
    return this.#contract.call(options, (client, init) =>
      client.POST('/v1/teams/{team}/launches', {
        ...init,
        params: {
          path: { team },
          header: { 'Idempotency-Key': options.idempotencyKey },
        },
        body,
      }),
    );
  }

  resumeLaunch(
    team: string,
    launchId: string,
    body: ResumeRequest,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.POST('/v1/teams/{team}/launches/{launchId}/resumption', {
        ...init,
        params: { path: { team, launchId } },
        body,
      }),
    );
  }

  listProvisionedProducts(
    team: string,
    query?: ListProvisionedProductsQuery,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/teams/{team}/provisioned-products', {
        ...init,
        params: { path: { team }, query },
      }),
    );
  }

  getProvisionedProduct(
    team: string,
    provisionedProductId: string,
    query?: GetProvisionedProductQuery,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET(
        '/v1/teams/{team}/provisioned-products/{provisionedProductId}',
        { ...init, params: { path: { team, provisionedProductId }, query } },
      ),
    );
  }

  listRecords(
    team: string,
    provisionedProductId: string,
    query?: ListRecordsQuery,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET(
        '/v1/teams/{team}/provisioned-products/{provisionedProductId}/records',
        { ...init, params: { path: { team, provisionedProductId }, query } },
      ),
    );
  }

  createUpdate(
    team: string,
    provisionedProductId: string,
    body: UpdateRequest,
    options: ChangeOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.POST(
        '/v1/teams/{team}/provisioned-products/{provisionedProductId}/updates',
        {
          ...init,
          params: {
            path: { team, provisionedProductId },
            header: { 'Idempotency-Key': options.idempotencyKey },
          },
          body,
        },
      ),
    );
  }

  createTermination(
    team: string,
    provisionedProductId: string,
    body: TerminateRequest,
    options: ChangeOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.POST(
        '/v1/teams/{team}/provisioned-products/{provisionedProductId}/terminations',
        {
          ...init,
          params: {
            path: { team, provisionedProductId },
            header: { 'Idempotency-Key': options.idempotencyKey },
          },
          body,
        },
      ),
    );
  }

  createPlan(
    team: string,
    provisionedProductId: string,
    body: UpdateRequest,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.POST(
        '/v1/teams/{team}/provisioned-products/{provisionedProductId}/plans',
        { ...init, params: { path: { team, provisionedProductId } }, body },
      ),
    );
  }

  getPlan(
    team: string,
    provisionedProductId: string,
    planId: string,
    query?: PlanQuery,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET(
        '/v1/teams/{team}/provisioned-products/{provisionedProductId}/plans/{planId}',
        {
          ...init,
          params: { path: { team, provisionedProductId, planId }, query },
        },
      ),
    );
  }

  async deletePlan(
    team: string,
    provisionedProductId: string,
    planId: string,
    query?: PlanQuery,
    options?: CallOptions,
  ) {
    await this.#contract.call(options, (client, init) =>
      client.DELETE(
        '/v1/teams/{team}/provisioned-products/{provisionedProductId}/plans/{planId}',
        {
          ...init,
          params: { path: { team, provisionedProductId, planId }, query },
        },
      ),
    );
  }
}

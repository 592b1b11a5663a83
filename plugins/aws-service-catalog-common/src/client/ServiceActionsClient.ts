import { type ClientOptions, ContractClient } from './ContractClient';
import type { ServiceActionsApi } from './ServiceActionsApi';
import type { CallOptions, ChangeOptions } from './ServiceCatalogApi';
import type {
  CreateServiceActionRequest,
  ListRunnableActionsQuery,
  ListServiceActionsQuery,
  RunServiceActionRequest,
  UpdateServiceActionRequest,
} from '../serviceActionTypes';

/**
 * Typed client of the part of the HTTP API that is about service actions, for those who curate them and those who run them.
 * @public
 */
export class ServiceActionsClient implements ServiceActionsApi {
  readonly #contract: ContractClient;

  constructor(options: ClientOptions) {
    this.#contract = new ContractClient(options);
  }

  listServiceActions(
    catalog: string,
    query?: ListServiceActionsQuery,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/catalogs/{catalog}/service-actions', {
        ...init,
        params: { path: { catalog }, query },
      }),
    );
  }

  createServiceAction(
    catalog: string,
    body: CreateServiceActionRequest,
    options: ChangeOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.POST('/v1/catalogs/{catalog}/service-actions', {
        ...init,
        params: {
          path: { catalog },
          header: { 'Idempotency-Key': options.idempotencyKey },
        },
        body,
      }),
    );
  }

  getServiceAction(
    catalog: string,
    serviceActionId: string,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/catalogs/{catalog}/service-actions/{serviceActionId}', {
        ...init,
        params: { path: { catalog, serviceActionId } },
      }),
    );
  }

  updateServiceAction(
    catalog: string,
    serviceActionId: string,
    body: UpdateServiceActionRequest,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.PATCH('/v1/catalogs/{catalog}/service-actions/{serviceActionId}', {
        ...init,
        params: { path: { catalog, serviceActionId } },
        body,
      }),
    );
  }

  async deleteServiceAction(
    catalog: string,
    serviceActionId: string,
    options?: CallOptions,
  ): Promise<void> {
    await this.#contract.call(options, (client, init) =>
      client.DELETE(
        '/v1/catalogs/{catalog}/service-actions/{serviceActionId}',
        { ...init, params: { path: { catalog, serviceActionId } } },
      ),
    );
  }

  async attachServiceAction(
    catalog: string,
    productId: string,
    versionId: string,
    serviceActionId: string,
    options?: CallOptions,
  ): Promise<void> {
    await this.#contract.call(options, (client, init) =>
      client.PUT(
        '/v1/catalogs/{catalog}/products/{productId}/versions/{versionId}/service-actions/{serviceActionId}',
        {
          ...init,
          params: { path: { catalog, productId, versionId, serviceActionId } },
        },
      ),
    );
  }

  async detachServiceAction(
    catalog: string,
    productId: string,
    versionId: string,
    serviceActionId: string,
    options?: CallOptions,
  ): Promise<void> {
    await this.#contract.call(options, (client, init) =>
      client.DELETE(
        '/v1/catalogs/{catalog}/products/{productId}/versions/{versionId}/service-actions/{serviceActionId}',
        {
          ...init,
          params: { path: { catalog, productId, versionId, serviceActionId } },
        },
      ),
    );
  }

  listRunnableActions(
    team: string,
    provisionedProductId: string,
    query?: ListRunnableActionsQuery,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET(
        '/v1/teams/{team}/provisioned-products/{provisionedProductId}/service-actions',
        { ...init, params: { path: { team, provisionedProductId }, query } },
      ),
    );
  }

  runServiceAction(
    team: string,
    provisionedProductId: string,
    body: RunServiceActionRequest,
    options: ChangeOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.POST(
        '/v1/teams/{team}/provisioned-products/{provisionedProductId}/service-actions',
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
}

import { type ClientOptions, ContractClient } from './ContractClient';
import type { InventoryApi } from './InventoryApi';
import type { CallOptions } from './ServiceCatalogApi';
import type {
  ListInventoryAddressesQuery,
  ListInventoryProductsQuery,
  ListInventoryProvisionedProductsQuery,
} from '../inventoryTypes';

/**
 * Typed client of the part of the HTTP API that is about what all teams run and may launch.
 * @public
 */
export class InventoryClient implements InventoryApi {
  readonly #contract: ContractClient;

  constructor(options: ClientOptions) {
    this.#contract = new ContractClient(options);
  }

  listInventoryTeams(options?: CallOptions) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/inventory/teams', init),
    );
  }

  listInventoryProvisionedProducts(
    team: string,
    query?: ListInventoryProvisionedProductsQuery,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/inventory/teams/{team}/provisioned-products', {
        ...init,
        params: { path: { team }, query },
      }),
    );
  }

  listInventoryAddresses(
    team: string,
    provisionedProductId: string,
    query?: ListInventoryAddressesQuery,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET(
        '/v1/inventory/teams/{team}/provisioned-products/{provisionedProductId}/addresses',
        { ...init, params: { path: { team, provisionedProductId }, query } },
      ),
    );
  }

  listInventoryProducts(
    team: string,
    query?: ListInventoryProductsQuery,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/inventory/teams/{team}/products', {
        ...init,
        params: { path: { team }, query },
      }),
    );
  }
}

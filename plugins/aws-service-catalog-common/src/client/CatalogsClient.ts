import type { CatalogsApi } from './CatalogsApi';
import { type ClientOptions, ContractClient } from './ContractClient';
import type { CallOptions } from './ServiceCatalogApi';

/**
 * Typed client of the part of the HTTP API that tells of catalogs.
 * @public
 */
export class CatalogsClient implements CatalogsApi {
  readonly #contract: ContractClient;

  constructor(options: ClientOptions) {
    this.#contract = new ContractClient(options);
  }

  listCatalogs(options?: CallOptions) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/catalogs', { ...init }),
    );
  }
}

import { type ClientOptions, ContractClient } from './ContractClient';
import type { InsightsApi } from './InsightsApi';
import type { CallOptions } from './ServiceCatalogApi';
import type {
  GetBlastRadiusQuery,
  ListCatalogProvisionedProductsQuery,
  WhyNotMeQuery,
  WhyNotPersonQuery,
} from '../insightTypes';

/**
 * Typed client of the part of the HTTP API that is about why not, blast radius, and who runs what.
 * @public
 */
export class InsightsClient implements InsightsApi {
  readonly #contract: ContractClient;

  constructor(options: ClientOptions) {
    this.#contract = new ContractClient(options);
  }

  whyNotPerson(
    catalog: string,
    query: WhyNotPersonQuery,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/catalogs/{catalog}/why-not', {
        ...init,
        params: { path: { catalog }, query },
      }),
    );
  }

  whyNotMe(
    team: string,
    productId: string,
    query?: WhyNotMeQuery,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/teams/{team}/products/{productId}/why-not', {
        ...init,
        params: { path: { team, productId }, query },
      }),
    );
  }

  getBlastRadius(
    catalog: string,
    query: GetBlastRadiusQuery,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/catalogs/{catalog}/blast-radius', {
        ...init,
        params: { path: { catalog }, query },
      }),
    );
  }

  listCatalogProvisionedProducts(
    catalog: string,
    query?: ListCatalogProvisionedProductsQuery,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/catalogs/{catalog}/provisioned-products', {
        ...init,
        params: { path: { catalog }, query },
      }),
    );
  }
}

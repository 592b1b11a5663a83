import { type ClientOptions, ContractClient } from './ContractClient';
import type { SharesApi } from './SharesApi';
import type { CallOptions } from './ServiceCatalogApi';
import type { BlastRadiusSeenQuery } from '../insightTypes';
import type {
  AlignSpokeRequest,
  ListIncomingSharesQuery,
  ListSpokesQuery,
  SharePortfolioRequest,
  UnsharePortfolioQuery,
  UpdateShareRequest,
} from '../shareTypes';

/**
 * Typed client of the part of the HTTP API that is about shares of portfolios, and spokes.
 * @public
 */
export class SharesClient implements SharesApi {
  readonly #contract: ContractClient;

  constructor(options: ClientOptions) {
    this.#contract = new ContractClient(options);
  }

  sharePortfolio(
    catalog: string,
    portfolioId: string,
    body: SharePortfolioRequest,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.POST('/v1/catalogs/{catalog}/portfolios/{portfolioId}/shares', {
        ...init,
        params: { path: { catalog, portfolioId } },
        body,
      }),
    );
  }

  updateShare(
    catalog: string,
    portfolioId: string,
    recipient: string,
    body: UpdateShareRequest,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.PATCH(
        '/v1/catalogs/{catalog}/portfolios/{portfolioId}/shares/{recipient}',
        {
          ...init,
          params: { path: { catalog, portfolioId, recipient } },
          body,
        },
      ),
    );
  }

  async unsharePortfolio(
    catalog: string,
    portfolioId: string,
    recipient: string,
    query: UnsharePortfolioQuery,
    options?: CallOptions,
  ): Promise<void> {
    await this.#contract.call(options, (client, init) =>
      client.DELETE(
        '/v1/catalogs/{catalog}/portfolios/{portfolioId}/shares/{recipient}',
        {
          ...init,
          params: { path: { catalog, portfolioId, recipient }, query },
        },
      ),
    );
  }

  listIncomingShares(
    catalog: string,
    query?: ListIncomingSharesQuery,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/catalogs/{catalog}/incoming-shares', {
        ...init,
        params: { path: { catalog }, query },
      }),
    );
  }

  async acceptShare(
    catalog: string,
    portfolioId: string,
    options?: CallOptions,
  ): Promise<void> {
    await this.#contract.call(options, (client, init) =>
      client.PUT(
        '/v1/catalogs/{catalog}/incoming-shares/{portfolioId}/acceptance',
        { ...init, params: { path: { catalog, portfolioId } } },
      ),
    );
  }

  async rejectShare(
    catalog: string,
    portfolioId: string,
    query?: BlastRadiusSeenQuery,
    options?: CallOptions,
  ): Promise<void> {
    await this.#contract.call(options, (client, init) =>
      client.DELETE(
        '/v1/catalogs/{catalog}/incoming-shares/{portfolioId}/acceptance',
        { ...init, params: { path: { catalog, portfolioId }, query } },
      ),
    );
  }

  listSpokes(catalog: string, query?: ListSpokesQuery, options?: CallOptions) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/catalogs/{catalog}/spokes', {
        ...init,
        params: { path: { catalog }, query },
      }),
    );
  }

  alignSpoke(
    catalog: string,
    spoke: string,
    body: AlignSpokeRequest,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.POST('/v1/catalogs/{catalog}/spokes/{spoke}/alignment', {
        ...init,
        params: { path: { catalog, spoke } },
        body,
      }),
    );
  }
}

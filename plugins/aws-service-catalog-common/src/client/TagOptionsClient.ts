import { type ClientOptions, ContractClient } from './ContractClient';
import type { TagOptionsApi } from './TagOptionsApi';
import type { CallOptions } from './ServiceCatalogApi';
import type {
  AssociateTagOptionRequest,
  CreateTagOptionRequest,
  ListTagOptionsQuery,
  UpdateTagOptionRequest,
} from '../tagOptionTypes';

/**
 * Typed client of the part of the HTTP API that is about TagOptions.
 * @public
 */
export class TagOptionsClient implements TagOptionsApi {
  readonly #contract: ContractClient;

  constructor(options: ClientOptions) {
    this.#contract = new ContractClient(options);
  }

  listTagOptions(
    catalog: string,
    query?: ListTagOptionsQuery,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/catalogs/{catalog}/tag-options', {
        ...init,
        params: { path: { catalog }, query },
      }),
    );
  }

  createTagOption(
    catalog: string,
    body: CreateTagOptionRequest,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.POST('/v1/catalogs/{catalog}/tag-options', {
        ...init,
        params: { path: { catalog } },
        body,
      }),
    );
  }

  updateTagOption(
    catalog: string,
    tagOptionId: string,
    body: UpdateTagOptionRequest,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.PATCH('/v1/catalogs/{catalog}/tag-options/{tagOptionId}', {
        ...init,
        params: { path: { catalog, tagOptionId } },
        body,
      }),
    );
  }

  async deleteTagOption(
    catalog: string,
    tagOptionId: string,
    options?: CallOptions,
  ): Promise<void> {
    await this.#contract.call(options, (client, init) =>
      client.DELETE('/v1/catalogs/{catalog}/tag-options/{tagOptionId}', {
        ...init,
        params: { path: { catalog, tagOptionId } },
      }),
    );
  }

  listTagOptionResources(
    catalog: string,
    tagOptionId: string,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/catalogs/{catalog}/tag-options/{tagOptionId}/resources', {
        ...init,
        params: { path: { catalog, tagOptionId } },
      }),
    );
  }

  async associatePortfolioTagOption(
    catalog: string,
    portfolioId: string,
    body: AssociateTagOptionRequest,
    options?: CallOptions,
  ): Promise<void> {
    await this.#contract.call(options, (client, init) =>
      client.POST(
        '/v1/catalogs/{catalog}/portfolios/{portfolioId}/tag-options',
        { ...init, params: { path: { catalog, portfolioId } }, body },
      ),
    );
  }

  async disassociatePortfolioTagOption(
    catalog: string,
    portfolioId: string,
    tagOptionId: string,
    options?: CallOptions,
  ): Promise<void> {
    await this.#contract.call(options, (client, init) =>
      client.DELETE(
        '/v1/catalogs/{catalog}/portfolios/{portfolioId}/tag-options/{tagOptionId}',
        { ...init, params: { path: { catalog, portfolioId, tagOptionId } } },
      ),
    );
  }

  async associateProductTagOption(
    catalog: string,
    productId: string,
    body: AssociateTagOptionRequest,
    options?: CallOptions,
  ): Promise<void> {
    await this.#contract.call(options, (client, init) =>
      client.POST('/v1/catalogs/{catalog}/products/{productId}/tag-options', {
        ...init,
        params: { path: { catalog, productId } },
        body,
      }),
    );
  }

  async disassociateProductTagOption(
    catalog: string,
    productId: string,
    tagOptionId: string,
    options?: CallOptions,
  ): Promise<void> {
    await this.#contract.call(options, (client, init) =>
      client.DELETE(
        '/v1/catalogs/{catalog}/products/{productId}/tag-options/{tagOptionId}',
        { ...init, params: { path: { catalog, productId, tagOptionId } } },
      ),
    );
  }
}

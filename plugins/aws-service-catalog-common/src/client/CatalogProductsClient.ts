import { type ClientOptions, ContractClient } from './ContractClient';
import type { CatalogProductsApi } from './CatalogProductsApi';
import type { CallOptions, ChangeOptions } from './ServiceCatalogApi';
import type {
  CompareVersionsQuery,
  CopyProductRequest,
  CreateProductRequest,
  CreateVersionRequest,
  GetCatalogProductQuery,
  ListCatalogProductsQuery,
  UpdateProductRequest,
  UpdateVersionRequest,
} from '../catalogProductTypes';
import type { BlastRadiusSeenQuery } from '../insightTypes';
import type { AssociateBudgetRequest } from '../portfolioTypes';

/**
 * Typed client of the part of the HTTP API that is about products and versions as those who curate them see them.
 * @public
 */
export class CatalogProductsClient implements CatalogProductsApi {
  readonly #contract: ContractClient;

  constructor(options: ClientOptions) {
    this.#contract = new ContractClient(options);
  }

  listCatalogProducts(
    catalog: string,
    query?: ListCatalogProductsQuery,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/catalogs/{catalog}/products', {
        ...init,
        params: { path: { catalog }, query },
      }),
    );
  }

  createCatalogProduct(
    catalog: string,
    body: CreateProductRequest,
    options: ChangeOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.POST('/v1/catalogs/{catalog}/products', {
        ...init,
        params: {
          path: { catalog },
          header: { 'Idempotency-Key': options.idempotencyKey },
        },
        body,
      }),
    );
  }

  getCatalogProduct(
    catalog: string,
    productId: string,
    query?: GetCatalogProductQuery,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/catalogs/{catalog}/products/{productId}', {
        ...init,
        params: { path: { catalog, productId }, query },
      }),
    );
  }

  updateCatalogProduct(
    catalog: string,
    productId: string,
    body: UpdateProductRequest,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.PATCH('/v1/catalogs/{catalog}/products/{productId}', {
        ...init,
        params: { path: { catalog, productId } },
        body,
      }),
    );
  }

  async deleteCatalogProduct(
    catalog: string,
    productId: string,
    query?: BlastRadiusSeenQuery,
    options?: CallOptions,
  ): Promise<void> {
    await this.#contract.call(options, (client, init) =>
      client.DELETE('/v1/catalogs/{catalog}/products/{productId}', {
        ...init,
        params: { path: { catalog, productId }, query },
      }),
    );
  }

  listProductBlockers(
    catalog: string,
    productId: string,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/catalogs/{catalog}/products/{productId}/blockers', {
        ...init,
        params: { path: { catalog, productId } },
      }),
    );
  }

  async associateProductBudget(
    catalog: string,
    productId: string,
    body: AssociateBudgetRequest,
    options?: CallOptions,
  ): Promise<void> {
    await this.#contract.call(options, (client, init) =>
      client.POST('/v1/catalogs/{catalog}/products/{productId}/budgets', {
        ...init,
        params: { path: { catalog, productId } },
        body,
      }),
    );
  }

  async disassociateProductBudget(
    catalog: string,
    productId: string,
    budgetName: string,
    options?: CallOptions,
  ): Promise<void> {
    await this.#contract.call(options, (client, init) =>
      client.DELETE(
        '/v1/catalogs/{catalog}/products/{productId}/budgets/{budgetName}',
        { ...init, params: { path: { catalog, productId, budgetName } } },
      ),
    );
  }

  createVersion(
    catalog: string,
    productId: string,
    body: CreateVersionRequest,
    options: ChangeOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.POST('/v1/catalogs/{catalog}/products/{productId}/versions', {
        ...init,
        params: {
          path: { catalog, productId },
          header: { 'Idempotency-Key': options.idempotencyKey },
        },
        body,
      }),
    );
  }

  updateVersion(
    catalog: string,
    productId: string,
    versionId: string,
    body: UpdateVersionRequest,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.PATCH(
        '/v1/catalogs/{catalog}/products/{productId}/versions/{versionId}',
        { ...init, params: { path: { catalog, productId, versionId } }, body },
      ),
    );
  }

  async deleteVersion(
    catalog: string,
    productId: string,
    versionId: string,
    query?: BlastRadiusSeenQuery,
    options?: CallOptions,
  ): Promise<void> {
    await this.#contract.call(options, (client, init) =>
      client.DELETE(
        '/v1/catalogs/{catalog}/products/{productId}/versions/{versionId}',
        { ...init, params: { path: { catalog, productId, versionId }, query } },
      ),
    );
  }

  getVersionTemplate(
    catalog: string,
    productId: string,
    versionId: string,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET(
        '/v1/catalogs/{catalog}/products/{productId}/versions/{versionId}/template',
        { ...init, params: { path: { catalog, productId, versionId } } },
      ),
    );
  }

  compareVersions(
    catalog: string,
    productId: string,
    versionId: string,
    query: CompareVersionsQuery,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET(
        '/v1/catalogs/{catalog}/products/{productId}/versions/{versionId}/comparison',
        { ...init, params: { path: { catalog, productId, versionId }, query } },
      ),
    );
  }

  copyProduct(
    catalog: string,
    productId: string,
    body: CopyProductRequest,
    options: ChangeOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.POST('/v1/catalogs/{catalog}/products/{productId}/copies', {
        ...init,
        params: {
          path: { catalog, productId },
          header: { 'Idempotency-Key': options.idempotencyKey },
        },
        body,
      }),
    );
  }

  getProductCopy(catalog: string, copyId: string, options?: CallOptions) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/catalogs/{catalog}/product-copies/{copyId}', {
        ...init,
        params: { path: { catalog, copyId } },
      }),
    );
  }
}

import type {
  LaunchRoleDraftRequest,
  LaunchRoleReadinessQuery,
  LaunchRoleRequest,
  ListImagesQuery,
  ListPublicationsQuery,
  PublicationAnswers,
  PublicationResumption,
  PublicationTemplateRequest,
  PublicationWithdrawalRequest,
} from '../publishingTypes';
import { type ClientOptions, ContractClient } from './ContractClient';
import type { PublishingApi } from './PublishingApi';
import type { CallOptions, ChangeOptions } from './ServiceCatalogApi';

/**
 * Typed client of the part of the HTTP API for those who publish.
 * @public
 */
export class PublishingClient implements PublishingApi {
  readonly #contract: ContractClient;

  constructor(options: ClientOptions) {
    this.#contract = new ContractClient(options);
  }

  listPublications(
    catalog: string,
    query?: ListPublicationsQuery,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/catalogs/{catalog}/publications', {
        ...init,
        params: { path: { catalog }, query },
      }),
    );
  }

  createPublication(
    catalog: string,
    body: PublicationAnswers,
    options: ChangeOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.POST('/v1/catalogs/{catalog}/publications', {
        ...init,
        params: {
          path: { catalog },
          header: { 'Idempotency-Key': options.idempotencyKey },
        },
        body,
      }),
    );
  }

  getPublication(
    catalog: string,
    publicationId: string,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/catalogs/{catalog}/publications/{publicationId}', {
        ...init,
        params: { path: { catalog, publicationId } },
      }),
    );
  }

  resumePublication(
    catalog: string,
    publicationId: string,
    body: PublicationResumption,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.POST(
        '/v1/catalogs/{catalog}/publications/{publicationId}/resumption',
        { ...init, params: { path: { catalog, publicationId } }, body },
      ),
    );
  }

  getPublicationWithdrawal(
    catalog: string,
    publicationId: string,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET(
        '/v1/catalogs/{catalog}/publications/{publicationId}/withdrawal',
        { ...init, params: { path: { catalog, publicationId } } },
      ),
    );
  }

  withdrawPublication(
    catalog: string,
    publicationId: string,
    body: PublicationWithdrawalRequest,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.POST(
        '/v1/catalogs/{catalog}/publications/{publicationId}/withdrawal',
        { ...init, params: { path: { catalog, publicationId } }, body },
      ),
    );
  }

  previewPublicationTemplate(
    catalog: string,
    body: PublicationTemplateRequest,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.POST('/v1/catalogs/{catalog}/publications/template', {
        ...init,
        params: { path: { catalog } },
        body,
      }),
    );
  }

  listImages(catalog: string, query?: ListImagesQuery, options?: CallOptions) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/catalogs/{catalog}/images', {
        ...init,
        params: { path: { catalog }, query },
      }),
    );
  }

  listImageAliases(catalog: string, productId: string, options?: CallOptions) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/catalogs/{catalog}/image-aliases', {
        ...init,
        params: { path: { catalog }, query: { productId } },
      }),
    );
  }

  getMarketplaceEntitlement(
    catalog: string,
    query: { productId: string; asSpoke?: boolean },
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/catalogs/{catalog}/agreements', {
        ...init,
        params: { path: { catalog }, query },
      }),
    );
  }

  listAdoptableProducts(catalog: string, options?: CallOptions) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/catalogs/{catalog}/adoptable-products', {
        ...init,
        params: { path: { catalog } },
      }),
    );
  }

  listLaunchRoles(
    catalog: string,
    query?: { refresh?: boolean },
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/catalogs/{catalog}/launch-roles', {
        ...init,
        params: { path: { catalog }, query },
      }),
    );
  }

  createLaunchRole(
    catalog: string,
    body: LaunchRoleRequest,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.POST('/v1/catalogs/{catalog}/launch-roles', {
        ...init,
        params: { path: { catalog } },
        body,
      }),
    );
  }

  draftLaunchRole(
    catalog: string,
    body: LaunchRoleDraftRequest,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.POST('/v1/catalogs/{catalog}/launch-role-draft', {
        ...init,
        params: { path: { catalog } },
        body,
      }),
    );
  }

  getLaunchRoleReadiness(
    catalog: string,
    roleName: string,
    query?: LaunchRoleReadinessQuery,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/catalogs/{catalog}/launch-roles/{roleName}/readiness', {
        ...init,
        params: { path: { catalog, roleName }, query },
      }),
    );
  }
}

import {
  type BackstageCredentials,
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import {
  type CatalogProductsApi,
  CatalogProductsClient,
  type CatalogsApi,
  CatalogsClient,
  type GuardrailsApi,
  GuardrailsClient,
  type HandoversApi,
  HandoversClient,
  type InsightsApi,
  InsightsClient,
  type InventoryApi,
  InventoryClient,
  type PortfoliosApi,
  PortfoliosClient,
  type PublishingApi,
  PublishingClient,
  type ServiceActionsApi,
  ServiceActionsClient,
  type ServiceCatalogApi,
  ServiceCatalogClient,
  type SharesApi,
  SharesClient,
  type TagOptionsApi,
  TagOptionsClient,
} from 'backstage-plugin-aws-service-catalog-common';

/**
 * What the platform team does, one client per subject of the HTTP API.
 * @public
 */
export interface CurationApis {
  catalogs: CatalogsApi;
  portfolios: PortfoliosApi;
  catalogProducts: CatalogProductsApi;
  tagOptions: TagOptionsApi;
  shares: SharesApi;
  serviceActions: ServiceActionsApi;
  handovers: HandoversApi;
  insights: InsightsApi;
  publishing: PublishingApi;
  guardrails: GuardrailsApi;
}

/**
 * Typed calls to the HTTP API of the AWS Service Catalog plugin from another backend plugin or module: the same
 * checks, audit and idempotency as for a person in the browser.
 *
 * Every method of the clients rejects with `ResponseError` of `@backstage/errors` when the answer is not 2xx.
 * @public
 */
export interface ServiceCatalogService {
  /** A team's work on behalf of the caller. Launches are made as that person, so the credentials must be a user's. */
  onBehalfOf(credentials: BackstageCredentials): ServiceCatalogApi;

  /** Curation on behalf of the caller, who has to be a curator. */
  curationOnBehalfOf(credentials: BackstageCredentials): CurationApis;

  /**
   * What all teams run and may launch, for a plugin's own work: the credentials are those of a service,
   * `auth.getOwnServiceCredentials()`, which the configuration has to allow.
   */
  inventory(credentials: BackstageCredentials): InventoryApi;
}

/**
 * Service ref of `ServiceCatalogService`. Installations and tests can replace it by a service factory of their own.
 * @public
 */
export const serviceCatalogServiceRef = createServiceRef<ServiceCatalogService>(
  {
    id: 'aws-service-catalog.client',
    scope: 'plugin',
    defaultFactory: async service =>
      createServiceFactory({
        service,
        deps: { auth: coreServices.auth, discovery: coreServices.discovery },
        factory: ({ auth, discovery }): ServiceCatalogService => {
          const clientOptions = (credentials: BackstageCredentials) => ({
            discoveryApi: discovery,
            fetchApi: {
              fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
                const request = new Request(input, init);
                const { token } = await auth.getPluginRequestToken({
                  onBehalfOf: credentials,
                  targetPluginId: 'aws-service-catalog',
                });
                request.headers.set('Authorization', `Bearer ${token}`);
                return fetch(request);
              },
            },
          });
          return {
            onBehalfOf: credentials =>
              new ServiceCatalogClient(clientOptions(credentials)),
            inventory: credentials =>
              new InventoryClient(clientOptions(credentials)),
            curationOnBehalfOf: credentials => {
              const options = clientOptions(credentials);
              return {
                catalogs: new CatalogsClient(options),
                portfolios: new PortfoliosClient(options),
                catalogProducts: new CatalogProductsClient(options),
                tagOptions: new TagOptionsClient(options),
                shares: new SharesClient(options),
                serviceActions: new ServiceActionsClient(options),
                handovers: new HandoversClient(options),
                insights: new InsightsClient(options),
                publishing: new PublishingClient(options),
                guardrails: new GuardrailsClient(options),
              };
            },
          };
        },
      }),
  },
);

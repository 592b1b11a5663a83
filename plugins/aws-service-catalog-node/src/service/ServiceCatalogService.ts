import {
  type BackstageCredentials,
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import {
  type ServiceCatalogApi,
  ServiceCatalogClient,
} from 'backstage-plugin-aws-service-catalog-common';

/**
 * Typed calls to the HTTP API of the AWS Service Catalog plugin from another backend plugin or module: the same
 * checks, audit and idempotency as for a person in the browser.
 * @public
 */
export interface ServiceCatalogService {
  /**
   * The API on behalf of the caller. Launches are made as that person, so the credentials must be a user's.
   *
   * Every method rejects with `ResponseError` of `@backstage/errors` when the answer is not 2xx.
   */
  onBehalfOf(credentials: BackstageCredentials): ServiceCatalogApi;
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
        factory: ({ auth, discovery }): ServiceCatalogService => ({
          onBehalfOf: credentials =>
            new ServiceCatalogClient({
              discoveryApi: discovery,
              fetchApi: {
                fetch: async (input, init) => {
                  const request = new Request(input, init);
                  const { token } = await auth.getPluginRequestToken({
                    onBehalfOf: credentials,
                    targetPluginId: 'aws-service-catalog',
                  });
                  request.headers.set('Authorization', `Bearer ${token}`);
                  return fetch(request);
                },
              },
            }),
        }),
      }),
  },
);

import { ResponseError } from '@backstage/errors';
import createClient, { type Client } from 'openapi-fetch';
import type { paths } from '../generated/schema';
import type { CallOptions } from './ServiceCatalogApi';

/**
 * How a client reaches the backend: `discoveryApi` finds the plugin (a `DiscoveryApi` or a `DiscoveryService` both
 * fit), `fetchApi` makes the request; in the browser it adds the identity of the person, in a backend the token of
 * `CallOptions` does.
 * @public
 */
export interface ClientOptions {
  discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  fetchApi?: { fetch: typeof fetch };
}

type Init = { headers?: Record<string, string>; signal?: AbortSignal };

/**
 * Makes typed calls by the contract. The clients of the HTTP API have one each.
 */
export class ContractClient {
  readonly #discoveryApi: ClientOptions['discoveryApi'];
  readonly #fetch: (request: Request) => Promise<Response>;

  constructor(options: ClientOptions) {
    this.#discoveryApi = options.discoveryApi;
    const fetchApi = options.fetchApi ?? { fetch };
    this.#fetch = async request => {
      // Middleware of Backstage's FetchApi reads a Request object twice, which its body does not survive.
      const response = await fetchApi.fetch(request.url, {
        method: request.method,
        headers: request.headers,
        body: request.body ? await request.text() : undefined,
        signal: request.signal,
      });
      if (!response.ok) throw await ResponseError.fromResponse(response);
      return response;
    };
  }

  async call<T>(
    options: CallOptions | undefined,
    send: (client: Client<paths>, init: Init) => Promise<{ data?: T }>,
  ): Promise<T> {
    const client = createClient<paths>({
      baseUrl: await this.#discoveryApi.getBaseUrl('aws-service-catalog'),
      fetch: this.#fetch,
    });
    const { data } = await send(client, {
      headers: options?.token
        ? { Authorization: `Bearer ${options.token}` }
        : undefined,
      signal: options?.signal,
    });
    return data as T;
  }
}

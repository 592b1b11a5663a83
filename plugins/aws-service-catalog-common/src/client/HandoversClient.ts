import { type ClientOptions, ContractClient } from './ContractClient';
import type { HandoversApi } from './HandoversApi';
import type { CallOptions, ChangeOptions } from './ServiceCatalogApi';
import type {
  ChangeOwnerAcrossTeamsRequest,
  ChangeOwnerRequest,
  ImportRequest,
} from '../handoverTypes';

/**
 * Typed client of the part of the HTTP API that is about stacks taken in, and provisioned products handed over.
 * @public
 */
export class HandoversClient implements HandoversApi {
  readonly #contract: ContractClient;

  constructor(options: ClientOptions) {
    this.#contract = new ContractClient(options);
  }

  importStack(team: string, body: ImportRequest, options: ChangeOptions) {
    return this.#contract.call(options, (client, init) =>
      client.POST('/v1/teams/{team}/imports', {
        ...init,
        params: {
          path: { team },
          header: { 'Idempotency-Key': options.idempotencyKey },
        },
        body,
      }),
    );
  }

  changeOwner(
    team: string,
    provisionedProductId: string,
    body: ChangeOwnerRequest,
    options: ChangeOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.POST(
        '/v1/teams/{team}/provisioned-products/{provisionedProductId}/owner',
        {
          ...init,
          params: {
            path: { team, provisionedProductId },
            header: { 'Idempotency-Key': options.idempotencyKey },
          },
          body,
        },
      ),
    );
  }

  changeOwnerAcrossTeams(
    catalog: string,
    provisionedProductId: string,
    body: ChangeOwnerAcrossTeamsRequest,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.POST(
        '/v1/catalogs/{catalog}/provisioned-products/{provisionedProductId}/owner',
        {
          ...init,
          params: { path: { catalog, provisionedProductId } },
          body,
        },
      ),
    );
  }
}

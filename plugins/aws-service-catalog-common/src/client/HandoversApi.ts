import type { CallOptions, ChangeOptions } from './ServiceCatalogApi';
import type {
  ChangeOwnerAcrossTeamsRequest,
  ChangeOwnerRequest,
  ImportRequest,
  OwnerChange,
} from '../handoverTypes';
import type { Launch } from '../types';

/**
 * The HTTP API of the AWS Service Catalog plugin: stacks taken in, and provisioned products handed over.
 *
 * Every method rejects with `ResponseError` of `@backstage/errors` when the answer is not 2xx.
 * @public
 */
export interface HandoversApi {
  /** Takes an existing stack of the team in as a provisioned product */
  importStack(
    team: string,
    body: ImportRequest,
    options: ChangeOptions,
  ): Promise<Launch>;

  /** Hands a provisioned product over to another person of the team */
  changeOwner(
    team: string,
    provisionedProductId: string,
    body: ChangeOwnerRequest,
    options: ChangeOptions,
  ): Promise<Launch>;

  /** Hands a provisioned product over as a curator, whichever team it is of */
  changeOwnerAcrossTeams(
    catalog: string,
    provisionedProductId: string,
    body: ChangeOwnerAcrossTeamsRequest,
    options?: CallOptions,
  ): Promise<OwnerChange>;
}

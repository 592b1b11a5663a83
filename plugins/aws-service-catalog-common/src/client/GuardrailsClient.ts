import type {
  ApplicableGuardrail,
  EndInstanceRequest,
  GetGuardrailProposalQuery,
  GetGuardrailsQuery,
  GetLaunchReportQuery,
  GetTeamReadinessQuery,
  GuardrailChangeRequest,
  ListUnauthorisedInstancesQuery,
  NotifyInstanceRequest,
  ResourceGroupRequest,
} from '../guardrailTypes';
import { type ClientOptions, ContractClient } from './ContractClient';
import type { GuardrailsApi } from './GuardrailsApi';
import type { CallOptions } from './ServiceCatalogApi';

/**
 * Typed client of the part of the HTTP API that tells of guardrails.
 * @public
 */
export class GuardrailsClient implements GuardrailsApi {
  readonly #contract: ContractClient;

  constructor(options: ClientOptions) {
    this.#contract = new ContractClient(options);
  }

  getGuardrails(
    team: string,
    query?: GetGuardrailsQuery,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/teams/{team}/guardrails', {
        ...init,
        params: { path: { team }, query },
      }),
    );
  }

  getTeamReadiness(
    team: string,
    query?: GetTeamReadinessQuery,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/teams/{team}/readiness', {
        ...init,
        params: { path: { team }, query },
      }),
    );
  }

  listUnauthorisedInstances(
    team: string,
    query?: ListUnauthorisedInstancesQuery,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/teams/{team}/unauthorised-instances', {
        ...init,
        params: { path: { team }, query },
      }),
    );
  }

  listGuardedTeams(catalog: string, options?: CallOptions) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/catalogs/{catalog}/guarded-teams', {
        ...init,
        params: { path: { catalog } },
      }),
    );
  }

  getGuardrailProposal(
    catalog: string,
    team: string,
    rule: ApplicableGuardrail,
    query?: GetGuardrailProposalQuery,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET(
        '/v1/catalogs/{catalog}/teams/{team}/guardrails/{rule}/proposal',
        { ...init, params: { path: { catalog, team, rule }, query } },
      ),
    );
  }

  applyGuardrail(
    catalog: string,
    team: string,
    rule: ApplicableGuardrail,
    body: GuardrailChangeRequest,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.POST(
        '/v1/catalogs/{catalog}/teams/{team}/guardrails/{rule}/apply',
        { ...init, params: { path: { catalog, team, rule } }, body },
      ),
    );
  }

  removeGuardrail(
    catalog: string,
    team: string,
    rule: ApplicableGuardrail,
    body: GuardrailChangeRequest,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.POST(
        '/v1/catalogs/{catalog}/teams/{team}/guardrails/{rule}/remove',
        { ...init, params: { path: { catalog, team, rule } }, body },
      ),
    );
  }

  notifyInstanceOwner(
    catalog: string,
    instanceId: string,
    body: NotifyInstanceRequest,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.POST(
        '/v1/catalogs/{catalog}/unauthorised-instances/{instanceId}/notify',
        { ...init, params: { path: { catalog, instanceId } }, body },
      ),
    );
  }

  stopUnauthorisedInstance(
    catalog: string,
    instanceId: string,
    body: EndInstanceRequest,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.POST(
        '/v1/catalogs/{catalog}/unauthorised-instances/{instanceId}/stop',
        { ...init, params: { path: { catalog, instanceId } }, body },
      ),
    );
  }

  terminateUnauthorisedInstance(
    catalog: string,
    instanceId: string,
    body: EndInstanceRequest,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.POST(
        '/v1/catalogs/{catalog}/unauthorised-instances/{instanceId}/terminate',
        { ...init, params: { path: { catalog, instanceId } }, body },
      ),
    );
  }

  getLaunchReport(
    catalog: string,
    query?: GetLaunchReportQuery,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/catalogs/{catalog}/launch-report', {
        ...init,
        params: { path: { catalog }, query },
      }),
    );
  }

  createPersonResourceGroup(
    catalog: string,
    body: ResourceGroupRequest,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.POST('/v1/catalogs/{catalog}/resource-groups', {
        ...init,
        params: { path: { catalog } },
        body,
      }),
    );
  }
}

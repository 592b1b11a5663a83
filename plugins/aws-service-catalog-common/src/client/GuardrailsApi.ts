import type {
  ApplicableGuardrail,
  EndInstanceRequest,
  GetGuardrailProposalQuery,
  GetGuardrailsQuery,
  GetLaunchReportQuery,
  GetTeamReadinessQuery,
  GuardedTeamList,
  GuardrailChangeRequest,
  GuardrailProposal,
  GuardrailReport,
  InstanceChange,
  InstanceNotice,
  LaunchReport,
  ListUnauthorisedInstancesQuery,
  NotifyInstanceRequest,
  PersonResourceGroup,
  ResourceGroupRequest,
  TeamReadiness,
  UnauthorisedInstanceList,
} from '../guardrailTypes';
import type { CallOptions } from './ServiceCatalogApi';

/**
 * The HTTP API of guardrails, of instances that took another path, of who launched what and of how far a team is.
 *
 * `team` is a team id, `catalog` a catalog id of the configuration. Every method rejects with `ResponseError` of
 * `@backstage/errors` when the answer is not 2xx; its `body.error.field` names the wrong field of a request, its
 * `cause` what AWS said.
 * @public
 */
export interface GuardrailsApi {
  /** The guardrails of a team, computed from the policies of its role and proven by simulation. */
  getGuardrails(
    team: string,
    query?: GetGuardrailsQuery,
    options?: CallOptions,
  ): Promise<GuardrailReport>;
  /** The seven steps to a custom catalog, for one team. */
  getTeamReadiness(
    team: string,
    query?: GetTeamReadinessQuery,
    options?: CallOptions,
  ): Promise<TeamReadiness>;
  /** Instances in the account of a team whose software did not come the approved way. */
  listUnauthorisedInstances(
    team: string,
    query?: ListUnauthorisedInstancesQuery,
    options?: CallOptions,
  ): Promise<UnauthorisedInstanceList>;
  /** Teams that work in the account of a catalog, and those that it serves in accounts without one. */
  listGuardedTeams(
    catalog: string,
    options?: CallOptions,
  ): Promise<GuardedTeamList>;
  /** What applying or removing a guardrail would change; changes nothing. */
  getGuardrailProposal(
    catalog: string,
    team: string,
    rule: ApplicableGuardrail,
    query?: GetGuardrailProposalQuery,
    options?: CallOptions,
  ): Promise<GuardrailProposal>;
  /** Puts a guardrail on the role of a team; 409 when the role has changed since the proposal. */
  applyGuardrail(
    catalog: string,
    team: string,
    rule: ApplicableGuardrail,
    body: GuardrailChangeRequest,
    options?: CallOptions,
  ): Promise<GuardrailProposal>;
  /** Takes back what the portal put on the role of a team; 409 as above. */
  removeGuardrail(
    catalog: string,
    team: string,
    rule: ApplicableGuardrail,
    body: GuardrailChangeRequest,
    options?: CallOptions,
  ): Promise<GuardrailProposal>;
  /** Tells whoever runs an unauthorised instance. */
  notifyInstanceOwner(
    catalog: string,
    instanceId: string,
    body: NotifyInstanceRequest,
    options?: CallOptions,
  ): Promise<InstanceNotice>;
  /** Stops an unauthorised instance; 409 when it no longer is one. */
  stopUnauthorisedInstance(
    catalog: string,
    instanceId: string,
    body: EndInstanceRequest,
    options?: CallOptions,
  ): Promise<InstanceChange>;
  /** Terminates an unauthorised instance; 409 when it no longer is one. */
  terminateUnauthorisedInstance(
    catalog: string,
    instanceId: string,
    body: EndInstanceRequest,
    options?: CallOptions,
  ): Promise<InstanceChange>;
  /** Who launched what in the account of a catalog. */
  getLaunchReport(
    catalog: string,
    query?: GetLaunchReportQuery,
    options?: CallOptions,
  ): Promise<LaunchReport>;
  /** Makes an AWS resource group of everything that one principal has launched; the same one when asked again. */
  createPersonResourceGroup(
    catalog: string,
    body: ResourceGroupRequest,
    options?: CallOptions,
  ): Promise<PersonResourceGroup>;
}

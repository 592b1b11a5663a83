import type { components, operations } from './generated/schema';

type Schemas = components['schemas'];
type Query<Operation extends keyof operations> = NonNullable<
  operations[Operation]['parameters']['query']
>;

/**
 * The guardrails of a team, with what was tried, and one sentence on top.
 * @public
 */
export type GuardrailReport = Schemas['GuardrailReport'];
/**
 * One rule: whether it holds, why, and what proves it.
 * @public
 */
export type Guardrail = Schemas['Guardrail'];
/**
 * Names a guardrail.
 * @public
 */
export type GuardrailId = Schemas['GuardrailId'];
/**
 * A guardrail that the portal can put on a role.
 * @public
 */
export type ApplicableGuardrail = Schemas['ApplicableGuardrail'];
/**
 * Whether a guardrail holds; `unknown` is never a pass.
 * @public
 */
export type GuardrailState = Schemas['GuardrailState'];
/**
 * A statement of a policy that has to do with a guardrail.
 * @public
 */
export type GuardrailStatement = Schemas['GuardrailStatement'];
/**
 * Something that was tried, by simulation.
 * @public
 */
export type GuardrailAttempt = Schemas['GuardrailAttempt'];
/**
 * What IAM decides about an attempt.
 * @public
 */
export type AttemptDecision = Schemas['AttemptDecision'];
/**
 * What the portal would put in place for a guardrail, and what it corrects.
 * @public
 */
export type GuardrailPolicy = Schemas['GuardrailPolicy'];
/**
 * Where a policy stands.
 * @public
 */
export type PolicyLayer = Schemas['PolicyLayer'];
/**
 * An image of the account's own that is billed as Marketplace software.
 * @public
 */
export type PrivatePaidImage = Schemas['PrivatePaidImage'];
/**
 * EC2's own setting of which images an account may use in a region.
 * @public
 */
export type AllowedImages = Schemas['AllowedImages'];
/**
 * Teams that work in the account of a catalog, and those that it serves in accounts without one.
 * @public
 */
export type GuardedTeamList = Schemas['GuardedTeamList'];
/**
 * What applying or removing a guardrail changes, with what stands there now.
 * @public
 */
export type GuardrailProposal = Schemas['GuardrailProposal'];
/**
 * Asks for the change of a proposal that a person has seen.
 * @public
 */
export type GuardrailChangeRequest = Schemas['GuardrailChangeRequest'];
/**
 * An instance whose software did not come the approved way.
 * @public
 */
export type UnauthorisedInstance = Schemas['UnauthorisedInstance'];
/**
 * Unauthorised instances, the oldest first.
 * @public
 */
export type UnauthorisedInstanceList = Schemas['UnauthorisedInstanceList'];
/**
 * Asks that the owner of an instance is told.
 * @public
 */
export type NotifyInstanceRequest = Schemas['NotifyInstanceRequest'];
/**
 * Who was told of an instance.
 * @public
 */
export type InstanceNotice = Schemas['InstanceNotice'];
/**
 * Asks that an instance is stopped or terminated; `confirm` repeats its id.
 * @public
 */
export type EndInstanceRequest = Schemas['EndInstanceRequest'];
/**
 * What EC2 answers when an instance is stopped or terminated.
 * @public
 */
export type InstanceChange = Schemas['InstanceChange'];
/**
 * A provisioned product in a launch report.
 * @public
 */
export type LaunchedItem = Schemas['LaunchedItem'];
/**
 * Who launched what, by person, portfolio or product.
 * @public
 */
export type LaunchReport = Schemas['LaunchReport'];
/**
 * Asks for the resource group of a principal.
 * @public
 */
export type ResourceGroupRequest = Schemas['ResourceGroupRequest'];
/**
 * The AWS resource group of what one principal launched.
 * @public
 */
export type PersonResourceGroup = Schemas['PersonResourceGroup'];
/**
 * One step to a custom catalog, with its checks.
 * @public
 */
export type ReadinessStep = Schemas['ReadinessStep'];
/**
 * The seven steps to a custom catalog, for one team.
 * @public
 */
export type TeamReadiness = Schemas['TeamReadiness'];
/**
 * Query of `getGuardrails`.
 * @public
 */
export type GetGuardrailsQuery = Query<'getGuardrails'>;
/**
 * Query of `getTeamReadiness`.
 * @public
 */
export type GetTeamReadinessQuery = Query<'getTeamReadiness'>;
/**
 * Query of `listUnauthorisedInstances`.
 * @public
 */
export type ListUnauthorisedInstancesQuery = Query<'listUnauthorisedInstances'>;
/**
 * Query of `getGuardrailProposal`.
 * @public
 */
export type GetGuardrailProposalQuery = Query<'getGuardrailProposal'>;
/**
 * Query of `getLaunchReport`.
 * @public
 */
export type GetLaunchReportQuery = Query<'getLaunchReport'>;

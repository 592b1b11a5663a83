import { defineState } from '../../world/World';
import type { ResourceStatus } from './resourceStatus';
import type { OperationPhase, StackStatus } from './stackStatus';
import type { JsonObject } from './template/Template';

/** What a stack is to look like: a template and the values it is evaluated with. */
export interface StackDefinition {
  templateBody: string;
  /** Parameter key -> value as given. */
  parameters: Record<string, string>;
  /** Keys of SSM parameter types -> value read from Parameter Store. */
  resolvedParameters: Record<string, string>;
  /** Tags of the stack, which its resources inherit. */
  tags: Record<string, string>;
}

/** A resource of a stack. */
export interface StackResource {
  logicalId: string;
  type: string;
  physicalId?: string;
  status: ResourceStatus;
  statusReason?: string;
  /** ISO 8601 */
  updatedAt: string;
  /** Properties as they were last applied: evaluated, without `Tags`. */
  properties: JsonObject;
  /** Tags it carries: those of the stack and its own on top. */
  tags: Record<string, string>;
  /** Values for `Fn::GetAtt`. */
  attributes: JsonObject;
}

export interface StackEvent {
  eventId: string;
  logicalId: string;
  physicalId?: string;
  type: string;
  status: StackStatus | ResourceStatus;
  statusReason?: string;
  /** ISO 8601 */
  at: string;
  /** JSON text of the evaluated properties. */
  properties?: string;
  clientRequestToken?: string;
}

export interface StackOutput {
  key: string;
  value: string;
  description?: string;
  exportName?: string;
}

/** One piece of work on one resource; a phase has at most one for each logical id. */
export interface Step {
  logicalId: string;
  /** `settle`: what it takes is found out when its turn comes; `restore`: back to the snapshot. */
  action: 'settle' | 'create' | 'update' | 'replace' | 'restore' | 'delete';
  /** Logical ids of the steps that come first. */
  after: string[];
  state:
    | 'waiting'
    | 'begun'
    | 'running'
    | 'done'
    | 'failed'
    | 'cancelled'
    | 'skipped';
  /** What the resource is to be; set when the step begins. */
  wanted?: { properties: JsonObject; tags: Record<string, string> };
  /** Delete: true when the resource is let go instead. */
  retain: boolean;
  /** Delete: the resource, when it is no longer the one the stack lists under that logical id. */
  leftover?: StackResource;
  /** How often it was looked whether the resource has come to rest. */
  checks: number;
}

/** A resource that left the stack. */
export interface Leftover {
  resource: StackResource;
  /** True: it is not deleted. */
  retain: boolean;
}

/** What a stack is busy with. */
export interface StackOperation {
  id: string;
  phase: OperationPhase;
  steps: Step[];
  clientRequestToken?: string;
  /** Update: what the stack was before. */
  previous?: StackDefinition;
  /** Update that is rolled back: what the stack was to be. */
  attempted?: StackDefinition;
  /** Update: resources as they were before they were touched; null for those that did not exist. */
  snapshots: Record<string, StackResource | null>;
  /** Update: what is deleted in the clean-up. */
  leftovers: Leftover[];
  /** Delete: logical ids that the request wants left alone. */
  retained: string[];
}

export interface Stack {
  stackId: string;
  stackName: string;
  definition: StackDefinition;
  status: StackStatus;
  statusReason?: string;
  /** ISO 8601 */
  createdAt: string;
  /** ISO 8601 */
  updatedAt?: string;
  /** ISO 8601 */
  deletedAt?: string;
  roleArn?: string;
  capabilities: string[];
  notificationArns: string[];
  disableRollback: boolean;
  onFailure: 'ROLLBACK' | 'DELETE' | 'DO_NOTHING';
  timeoutMinutes?: number;
  terminationProtection: boolean;
  stackPolicy?: string;
  /** Change set that made or last changed the stack. */
  changeSetId?: string;
  clientRequestToken?: string;
  resources: Record<string, StackResource>;
  outputs: StackOutput[];
  /** Oldest first. */
  events: StackEvent[];
  operation?: StackOperation;
}

/** What changing a property does to its resource, in the words of change sets. */
export type Recreation = 'Never' | 'Conditionally' | 'Always';

export interface ChangeDetail {
  attribute: 'Properties' | 'Tags' | 'Metadata';
  /** Name of the property. */
  name?: string;
  recreation: Recreation;
  evaluation: 'Static' | 'Dynamic';
  source:
    | 'ParameterReference'
    | 'ResourceReference'
    | 'ResourceAttribute'
    | 'DirectModification';
  causingEntity?: string;
}

export interface ResourceChange {
  action: 'Add' | 'Modify' | 'Remove';
  logicalId: string;
  physicalId?: string;
  type: string;
  /** Modify only. */
  replacement?: 'True' | 'False' | 'Conditional';
  scope: ChangeDetail['attribute'][];
  details: ChangeDetail[];
  /** Remove only: what becomes of the resource. */
  policyAction?: 'Delete' | 'Retain';
}

export interface ChangeSet {
  changeSetId: string;
  changeSetName: string;
  stackId: string;
  description?: string;
  kind: 'CREATE' | 'UPDATE';
  definition: StackDefinition;
  capabilities: string[];
  notificationArns: string[];
  roleArn?: string;
  status:
    | 'CREATE_PENDING'
    | 'CREATE_IN_PROGRESS'
    | 'CREATE_COMPLETE'
    | 'FAILED';
  statusReason?: string;
  executionStatus: 'UNAVAILABLE' | 'AVAILABLE' | 'EXECUTE_COMPLETE';
  /** ISO 8601 */
  createdAt: string;
  changes: ResourceChange[];
}

/** Stacks and change sets of one account and region, by ARN; deleted stacks stay. */
export interface CloudFormationState {
  stacks: Record<string, Stack>;
  changeSets: Record<string, ChangeSet>;
}

export const cloudFormationState = defineState<CloudFormationState>({
  name: 'cloudformation',
  initial: () => ({ stacks: {}, changeSets: {} }),
});

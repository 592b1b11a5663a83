import type { Caller } from '../../../core/Caller';
import { defineState } from '../../../world/World';
import type { StackWork } from '../launches/stackWork';

/** Values of parameters by key; absent ones keep their defaults. */
export type EngineParameters = Record<string, string>;

/** Work that a provisioning engine was asked to do and has not reported on. */
export interface Workflow {
  /** Proves to the service that whoever reports was asked. */
  token: string;
  work: StackWork;
  parameters: EngineParameters;
  /** What the version holds: a Terraform configuration. */
  artifact: string;
  launchRoleArn?: string;
  /** Whoever made the request: the record is settled in his account. */
  requester: Caller;
}

/** An engine that works by itself. */
export interface Engine {
  /** Role that it reports as. */
  roleArn: string;
  /** How long each piece of work takes. */
  seconds: number;
}

/** Provisioning engine of the account that owns the products. */
export interface EngineState {
  /** By id of the record. */
  workflows: Record<string, Workflow>;
  /** Absent: nothing is done until somebody reports. */
  engine?: Engine;
}

export const engineState = defineState<EngineState>({
  name: 'servicecatalog-engine',
  initial: () => ({ workflows: {} }),
});

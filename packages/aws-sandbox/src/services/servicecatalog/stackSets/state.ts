import { defineState } from '../../../world/World';

/** Where a stack of a stack set is. */
export interface StackSetPlace {
  accountId: string;
  region: string;
}

/** One stack of a stack set. */
export interface StackInstance extends StackSetPlace {
  /** Absent until there is a stack. */
  stackId?: string;
  /** What it is to the stack set: as wanted, not yet as wanted, or broken. */
  status: 'CURRENT' | 'OUTDATED' | 'INOPERABLE';
  /** Why it is broken. */
  reason?: string;
}

/** The stack set of a provisioned product. */
export interface StackSet {
  id: string;
  /** ARN of the role that CloudFormation takes on first. */
  adminRole: string;
  /** Name of the role that it takes on from there, in each account. */
  executionRole: string;
  instances: StackInstance[];
}

/** Stack sets by id of the provisioned product. */
export interface StackSetsState {
  stackSets: Record<string, StackSet>;
}

export const stackSetsState = defineState<StackSetsState>({
  name: 'servicecatalog-stacksets',
  initial: () => ({ stackSets: {} }),
});

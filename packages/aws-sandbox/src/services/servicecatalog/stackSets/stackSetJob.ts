import type { Parameter } from '@aws-sdk/client-cloudformation';
import { lookup } from '../../../core/lookup';
import type { Ctx } from '../../../core/operation';
import type { StackAction } from '../launches/stackOutcome';
import type { StackWork } from '../launches/stackWork';
import {
  type StackInstance,
  type StackSet,
  type StackSetPlace,
  stackSetsState,
} from './state';

/** What is to happen to stacks of a stack set. */
export interface StackSetJob {
  work: StackWork;
  /** What is asked of each stack; an update of the provisioned product may make or delete some. */
  stackAction: StackAction;
  places: StackSetPlace[];
  templateBody: string;
  parameters: Parameter[];
}

/** The stack set of a provisioned product, if it has one. */
export function stackSetOf(
  ctx: Pick<Ctx, 'state'>,
  provisionedProductId: string,
): StackSet | undefined {
  return lookup(ctx.state(stackSetsState).stackSets, provisionedProductId);
}

/** The stack at a place, noted on first use. */
export function instanceAt(
  { instances }: StackSet,
  { accountId, region }: StackSetPlace,
): StackInstance {
  const there = instances.find(
    instance => instance.accountId === accountId && instance.region === region,
  );
  if (there) {
    return there;
  }
  const made: StackInstance = { accountId, region, status: 'OUTDATED' };
  instances.push(made);
  return made;
}

import type { Caller } from '../../../core/Caller';
import type { Ctx } from '../../../core/operation';
import { lookup } from '../../../core/lookup';
import {
  cloudFormationState,
  type Stack,
  type StackOperation,
  type Step,
} from '../state';

/** Names of the jobs of the stack engine. */
export type StackJobName = 'beginOperation' | 'performStep' | 'checkStep';

/** Which operation of which stack a job belongs to; it does nothing once another operation has taken over. */
export interface OperationRef {
  stackId: string;
  operationId: string;
}

/** Which step a job belongs to. */
export interface StepRef extends OperationRef {
  phase: StackOperation['phase'];
  logicalId: string;
}

/** A stack that is busy. */
export type BusyStack = Stack & { operation: StackOperation };

/** Plans a job of the stack engine; jobs go on with the permissions the operation began with. */
export function scheduleStackJob(
  ctx: Ctx,
  seconds: number,
  name: StackJobName,
  data: OperationRef | StepRef,
  actor?: Caller,
): void {
  ctx.schedule(
    seconds,
    { service: 'cloudformation', name, data },
    actor ? { as: actor } : undefined,
  );
}

/** The stack of a job, unless it is busy with something else by now. */
export function busyStack(
  ctx: Ctx,
  { stackId, operationId }: OperationRef,
): BusyStack | undefined {
  const stack = lookup(ctx.state(cloudFormationState).stacks, stackId);
  return stack?.operation?.id === operationId
    ? (stack as BusyStack)
    : undefined;
}

/** The step of a job, if it is still in the state in which the job was planned. */
export function pendingStep(
  stack: BusyStack,
  { phase, logicalId }: StepRef,
  state: Step['state'],
): Step | undefined {
  return stack.operation.phase === phase
    ? stack.operation.steps.find(
        step => step.logicalId === logicalId && step.state === state,
      )
    : undefined;
}

export function stepRef(stack: BusyStack, step: Step): StepRef {
  return {
    stackId: stack.stackId,
    operationId: stack.operation.id,
    phase: stack.operation.phase,
    logicalId: step.logicalId,
  };
}

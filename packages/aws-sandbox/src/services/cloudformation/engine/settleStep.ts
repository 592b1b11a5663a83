import type { Ctx } from '../../../core/operation';
import { resourceStatus } from '../resourceStatus';
import type { Step } from '../state';
import { failureReason } from './failureReason';
import { actionOf } from './phaseFailure';
import { setResourceStatus } from './stackEvents';
import type { BusyStack } from './stackJobs';
import { stepResource } from './stepResource';

/** Ends a step well. */
export function completeStep(ctx: Ctx, stack: BusyStack, step: Step): void {
  step.state = 'done';
  setResourceStatus(
    ctx,
    stack,
    stepResource(stack, step),
    resourceStatus(actionOf(step), 'COMPLETE'),
  );
}

/** Ends a step badly. Deletions go on without it; creating, updating and restoring stop. */
export function failStep(
  ctx: Ctx,
  stack: BusyStack,
  step: Step,
  error: unknown,
): void {
  step.state = 'failed';
  setResourceStatus(
    ctx,
    stack,
    stepResource(stack, step),
    resourceStatus(actionOf(step), 'FAILED'),
    failureReason(ctx, error),
  );
  if (step.action !== 'delete') {
    cancelOthers(ctx, stack);
  }
}

function cancelOthers(ctx: Ctx, stack: BusyStack): void {
  for (const other of stack.operation.steps) {
    if (other.state === 'waiting') {
      other.state = 'skipped';
    } else if (other.state === 'begun' || other.state === 'running') {
      const noun = actionOf(other) === 'create' ? 'creation' : 'update';
      other.state = 'cancelled';
      setResourceStatus(
        ctx,
        stack,
        stepResource(stack, other),
        resourceStatus(actionOf(other), 'FAILED'),
        `Resource ${noun} cancelled`,
      );
    }
  }
}

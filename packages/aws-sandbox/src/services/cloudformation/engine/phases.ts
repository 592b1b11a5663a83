import type { Ctx } from '../../../core/operation';
import {
  nextStage,
  type OperationPhase,
  PHASE_STATUS,
  type StackStatus,
} from '../stackStatus';
import type { Step } from '../state';
import { activeResources } from './activeResources';
import { beginStep } from './beginStep';
import { phaseFailure } from './phaseFailure';
import { planSteps } from './planSteps';
import { preparePhase } from './preparePhase';
import { setStackStatus } from './stackEvents';
import type { BusyStack } from './stackJobs';
import { stackOutputs } from './stackOutputs';

/** Begins a phase: plans its steps and begins those that wait for nothing. */
export async function enterPhase(
  ctx: Ctx,
  stack: BusyStack,
  phase: OperationPhase,
): Promise<void> {
  const { operation } = stack;
  operation.phase = phase;
  preparePhase(ctx, stack);
  operation.steps = planSteps(stack, activeResources(ctx, stack));
  await proceed(ctx, stack);
}

/** Begins every step whose turn has come; ends the phase when all are settled. */
export async function proceed(ctx: Ctx, stack: BusyStack): Promise<void> {
  const { steps } = stack.operation;
  for (
    let ready = nextReady(steps);
    ready !== undefined;
    ready = nextReady(steps)
  ) {
    await beginStep(ctx, stack, ready);
  }
  if (!steps.some(isOpen)) {
    await leavePhase(ctx, stack, phaseFailure(steps));
  }
}

/** Ends a phase: on to the next one, or to rest. */
export async function leavePhase(
  ctx: Ctx,
  stack: BusyStack,
  failure: string | undefined,
): Promise<void> {
  const reason = failure ?? outputFailure(ctx, stack);
  const { phase } = stack.operation;
  const next = nextStage(
    phase,
    reason !== undefined,
    stack.disableRollback ? 'DO_NOTHING' : stack.onFailure,
  );
  if ('rest' in next) {
    comeToRest(ctx, stack, next.rest, reason);
    return;
  }
  setStackStatus(
    ctx,
    stack,
    PHASE_STATUS[next.phase],
    next.phase === 'rollback'
      ? `${reason} Rollback requested by user.`
      : reason,
  );
  await enterPhase(ctx, stack, next.phase);
}

/** The next step that may begin. One that waits for a failed step never will, and is skipped. */
function nextReady(steps: Step[]): Step | undefined {
  const states = new Map(steps.map(step => [step.logicalId, step.state]));
  for (const step of steps.filter(({ state }) => state === 'waiting')) {
    const awaited = step.after.map(id => states.get(id) ?? 'done');
    if (awaited.every(state => state === 'done')) {
      return step;
    }
    if (
      awaited.some(state => ['failed', 'cancelled', 'skipped'].includes(state))
    ) {
      step.state = 'skipped';
      return nextReady(steps);
    }
  }
  return undefined;
}

function isOpen({ state }: Step): boolean {
  return state === 'waiting' || state === 'begun' || state === 'running';
}

/** Works the outputs out once every resource is there. */
function outputFailure(ctx: Ctx, stack: BusyStack): string | undefined {
  const { phase } = stack.operation;
  if (phase !== 'create' && phase !== 'update') {
    return undefined;
  }
  try {
    stack.outputs = stackOutputs(ctx, stack);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function comeToRest(
  ctx: Ctx,
  stack: BusyStack,
  status: StackStatus,
  reason: string | undefined,
): void {
  setStackStatus(ctx, stack, status, reason);
  if (status === 'DELETE_COMPLETE') {
    stack.deletedAt = ctx.now().toISOString();
    stack.outputs = [];
  }
  // A failed roll-back of an update can be continued, which needs to know what was left to do.
  if (status !== 'UPDATE_ROLLBACK_FAILED') {
    Object.assign(stack, { operation: undefined });
  }
}

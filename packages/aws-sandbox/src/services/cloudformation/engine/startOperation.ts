import type { Caller } from '../../../core/Caller';
import type { Ctx } from '../../../core/operation';
import { missingParameterValues } from '../awsTypedParameters';
import { type OperationPhase, PHASE_STATUS } from '../stackStatus';
import type { Stack, StackDefinition } from '../state';
import { enterPhase, leavePhase } from './phases';
import { setStackStatus } from './stackEvents';
import { busyStack, type OperationRef, scheduleStackJob } from './stackJobs';

/** Sandbox time before an operation touches the first resource. */
const SECONDS_TO_BEGIN = 1;

/**
 * Sets a stack to work. Whatever it was busy with is dropped; its resources stay known.
 *
 * @param options.actor - whose permissions every call of the operation uses
 */
export function startOperation(
  ctx: Ctx,
  stack: Stack,
  phase: Extract<OperationPhase, 'create' | 'update' | 'delete'>,
  options: {
    actor: Caller;
    previous?: StackDefinition;
    retained?: string[];
    clientRequestToken?: string;
  },
): void {
  const { actor, previous, retained = [], clientRequestToken } = options;
  stack.operation = {
    id: ctx.world.ids.uuid(),
    phase,
    steps: [],
    clientRequestToken,
    previous,
    snapshots: {},
    leftovers: [],
    retained,
  };
  setStackStatus(ctx, stack, PHASE_STATUS[phase], 'User Initiated');
  scheduleStackJob(
    ctx,
    SECONDS_TO_BEGIN,
    'beginOperation',
    { stackId: stack.stackId, operationId: stack.operation.id },
    actor,
  );
}

/** Sets a stack whose roll-back failed to work on it again, without the resources that are to be skipped. */
export function resumeRollback(
  ctx: Ctx,
  stack: Stack,
  options: { actor: Caller; skipped: string[] },
): void {
  if (!stack.operation) {
    return;
  }
  stack.operation.id = ctx.world.ids.uuid();
  stack.operation.phase = 'updateRollback';
  options.skipped.forEach(
    logicalId => delete stack.operation?.snapshots[logicalId],
  );
  setStackStatus(ctx, stack, PHASE_STATUS.updateRollback, 'User Initiated');
  scheduleStackJob(
    ctx,
    SECONDS_TO_BEGIN,
    'beginOperation',
    { stackId: stack.stackId, operationId: stack.operation.id },
    options.actor,
  );
}

/** Job: checks what can be checked only now, then begins with the first phase. */
export async function beginOperation(
  ref: OperationRef,
  ctx: Ctx,
): Promise<void> {
  const stack = busyStack(ctx, ref);
  if (!stack) {
    return;
  }
  const { phase } = stack.operation;
  const missing =
    phase === 'create' || phase === 'update'
      ? missingParameterValues(ctx, stack.definition)
      : undefined;
  await (missing
    ? leavePhase(ctx, stack, `${missing}.`)
    : enterPhase(ctx, stack, phase));
}

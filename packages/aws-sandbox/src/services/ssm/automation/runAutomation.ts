import { AwsError } from '../../../core/AwsError';
import { lookup } from '../../../core/lookup';
import type { Ctx } from '../../../core/operation';
import { ssmState } from '../state';
import type { Automation, StepRun } from './Automation';
import { calledBy, stepActions } from './stepActions';

/** Seconds between two looks at a step that takes time. */
const LOOK_SECONDS = 1;

/** Milliseconds after which a step has taken too long; the service's default. */
const STEP_TIMEOUT = 3_600_000;

/** Goes on with an execution in a moment, with the permissions of the caller of the context, or of `as`. */
export function scheduleAutomation(
  ctx: Ctx,
  id: string,
  options?: Parameters<Ctx['schedule']>[2],
): void {
  ctx.schedule(
    LOOK_SECONDS,
    { service: 'ssm', name: 'runAutomation', data: id },
    options,
  );
}

/** Job: begins the next step of an execution, or looks whether the one under way is done. */
export async function runAutomation(id: string, ctx: Ctx): Promise<void> {
  const automation = lookup(ctx.state(ssmState).automations, id);
  const run = automation?.steps.find(({ status }) => status !== 'Success');
  if (!automation || !run) {
    return;
  }
  automation.status = 'InProgress';
  try {
    if (await advance(ctx, run)) {
      run.status = 'Success';
      run.endedAt = ctx.now().getTime();
    }
  } catch (error) {
    fail(ctx, automation, run, error);
    return;
  }
  if (automation.steps.every(({ status }) => status === 'Success')) {
    automation.status = 'Success';
    automation.endedAt = ctx.now().getTime();
  } else {
    scheduleAutomation(ctx, id);
  }
}

/** Moves one step on; true when it is done. */
async function advance(ctx: Ctx, run: StepRun): Promise<boolean> {
  const { action, inputs } = run.step;
  const does = lookup(stepActions, action);
  const now = ctx.now().getTime();
  if (!does) {
    throw new Error(`The sandbox does not emulate the action ${action}.`);
  }
  if (run.startedAt === undefined) {
    run.startedAt = now;
    run.status = 'InProgress';
    await does.begin(ctx, inputs);
  }
  const { startedAt } = run;
  if (now - startedAt > STEP_TIMEOUT) {
    throw new Error('The step took longer than 3600 seconds.');
  }
  return does.isDone?.(ctx, inputs, startedAt) ?? true;
}

function fail(
  ctx: Ctx,
  automation: Automation,
  run: StepRun,
  error: unknown,
): void {
  const now = ctx.now().getTime();
  const { action, inputs, name } = run.step;
  const reason =
    error instanceof AwsError
      ? `An error occurred (${error.code}) when calling the ${calledBy(
          action,
          inputs,
        )} operation: ${error.message}`
      : String(error instanceof Error ? error.message : error);
  const failureMessage = `Step fails when it is Execute/Cancelling action. ${reason}`;
  Object.assign(run, { status: 'Failed', endedAt: now, failureMessage });
  Object.assign(automation, {
    status: 'Failed',
    endedAt: now,
    failureMessage: `Step ${name} failed. ${failureMessage}`,
  });
}

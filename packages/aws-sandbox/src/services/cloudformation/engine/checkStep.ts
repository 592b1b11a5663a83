import type { Ctx } from '../../../core/operation';
import type { ResourceType } from '../resources/ResourceType';
import { resourceType } from '../resources/resourceTypes';
import type { Step } from '../state';
import { proceed } from './phases';
import { existingResource, resourceCtx } from './resourceCtx';
import { completeStep, failStep } from './settleStep';
import {
  busyStack,
  type BusyStack,
  pendingStep,
  scheduleStackJob,
  type StepRef,
} from './stackJobs';
import { stepResource } from './stepResource';

const SECONDS_BETWEEN_CHECKS = 1;
const MOST_CHECKS = 600;

/** Job: looks whether the resource of a step has come to rest. */
export async function checkStep(ref: StepRef, ctx: Ctx): Promise<void> {
  const stack = busyStack(ctx, ref);
  const step = stack && pendingStep(stack, ref, 'running');
  const type = stack && step && resourceType(stepResource(stack, step).type);
  if (!stack || !step || !type) {
    return;
  }
  try {
    if (!(await isSettled(ctx, stack, step, type))) {
      lookAgain(ctx, ref, step);
      return;
    }
    completeStep(ctx, stack, step);
  } catch (error) {
    failStep(ctx, stack, step, error);
  }
  await proceed(ctx, stack);
}

async function isSettled(
  ctx: Ctx,
  stack: BusyStack,
  step: Step,
  type: ResourceType,
): Promise<boolean> {
  const resource = stepResource(stack, step);
  const existing = existingResource(resource);
  const typeCtx = resourceCtx(ctx, stack, resource);
  if (step.action === 'delete') {
    return type.gone ? type.gone(existing, typeCtx) : true;
  }
  if (!type.settled) {
    return true;
  }
  const attributes = await type.settled(existing, typeCtx);
  resource.attributes = attributes ?? resource.attributes;
  return attributes !== undefined;
}

function lookAgain(ctx: Ctx, ref: StepRef, step: Step): void {
  step.checks += 1;
  if (step.checks > MOST_CHECKS) {
    throw new Error(
      `Exceeded attempts to wait: resource ${step.logicalId} did not stabilize`,
    );
  }
  scheduleStackJob(ctx, SECONDS_BETWEEN_CHECKS, 'checkStep', ref);
}

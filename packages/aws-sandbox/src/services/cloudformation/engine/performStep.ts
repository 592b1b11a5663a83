import type { Ctx } from '../../../core/operation';
import { retainsOnReplacement } from '../deletionPolicy';
import type { ResourceType, Wanted } from '../resources/ResourceType';
import { resourceType } from '../resources/resourceTypes';
import type { StackResource, Step } from '../state';
import { cachedTemplate } from '../template/cachedTemplate';
import { validationError } from '../template/templateError';
import { actionOf } from './phaseFailure';
import { proceed } from './phases';
import { existingResource, resourceCtx } from './resourceCtx';
import { failStep } from './settleStep';
import { setResourceStatus } from './stackEvents';
import {
  busyStack,
  type BusyStack,
  pendingStep,
  scheduleStackJob,
  type StepRef,
  stepRef,
} from './stackJobs';
import { stepResource } from './stepResource';

/** Job: makes the calls of a step. */
export async function performStep(ref: StepRef, ctx: Ctx): Promise<void> {
  const stack = busyStack(ctx, ref);
  const step = stack && pendingStep(stack, ref, 'begun');
  if (!stack || !step) {
    return;
  }
  const resource = stepResource(stack, step);
  const type = resourceType(resource.type);
  try {
    if (!type) {
      throw validationError(`Unrecognized resource type: ${resource.type}`);
    }
    refuseByFault(ctx, stack, step, resource);
    await perform(ctx, stack, step, type);
    step.state = 'running';
    scheduleStackJob(
      ctx,
      Math.max(type.seconds[actionOf(step)] - 1, 0),
      'checkStep',
      stepRef(stack, step),
    );
  } catch (error) {
    failStep(ctx, stack, step, error);
    await proceed(ctx, stack);
  }
}

function refuseByFault(
  ctx: Ctx,
  stack: BusyStack,
  step: Step,
  resource: StackResource,
): void {
  const reason = ctx.resourceFault({
    resourceType: resource.type,
    logicalId: resource.logicalId,
    stackName: stack.stackName,
    on: actionOf(step),
  });
  if (reason !== undefined) {
    throw new Error(reason);
  }
}

async function perform(
  ctx: Ctx,
  stack: BusyStack,
  step: Step,
  type: ResourceType,
): Promise<void> {
  const resource = stepResource(stack, step);
  const wanted: Wanted = step.wanted ?? resource;
  switch (step.action) {
    case 'delete':
      await type.delete(
        existingResource(resource),
        resourceCtx(ctx, stack, resource),
      );
      return;
    case 'update':
      await update(ctx, stack, resource, wanted, type);
      return;
    case 'restore':
      await restore(ctx, stack, step.logicalId, type);
      return;
    case 'replace':
      await replace(ctx, stack, resource, wanted, type);
      return;
    default:
      await create(ctx, stack, resource, wanted, type);
  }
}

async function create(
  ctx: Ctx,
  stack: BusyStack,
  resource: StackResource,
  wanted: Wanted,
  type: ResourceType,
): Promise<void> {
  const { physicalId, attributes } = await type.create(
    wanted,
    resourceCtx(ctx, stack, resource),
  );
  Object.assign(resource, wanted, { physicalId, attributes });
  setResourceStatus(
    ctx,
    stack,
    resource,
    resource.status,
    'Resource creation Initiated',
  );
}

async function update(
  ctx: Ctx,
  stack: BusyStack,
  resource: StackResource,
  wanted: Wanted,
  type: ResourceType,
): Promise<void> {
  const attributes = await type.update(
    existingResource(resource),
    wanted,
    resourceCtx(ctx, stack, resource),
  );
  resource.properties = wanted.properties;
  resource.tags = wanted.tags;
  resource.attributes = attributes;
}

/** Makes the new resource first; the old one is deleted in the clean-up, when the whole update has worked. */
async function replace(
  ctx: Ctx,
  stack: BusyStack,
  old: StackResource,
  wanted: Wanted,
  type: ResourceType,
): Promise<void> {
  const { logicalId } = old;
  const fresh: StackResource = {
    ...old,
    ...wanted,
    physicalId: undefined,
    attributes: {},
  };
  stack.resources[logicalId] = fresh;
  await create(ctx, stack, fresh, wanted, type);
  const before = stack.operation.previous?.templateBody ?? '';
  stack.operation.leftovers.push({
    resource: old,
    retain: retainsOnReplacement(cachedTemplate(before), logicalId),
  });
}

/** Brings a resource back to its snapshot: the old physical resource if it was replaced, else its old properties. */
async function restore(
  ctx: Ctx,
  stack: BusyStack,
  logicalId: string,
  type: ResourceType,
): Promise<void> {
  const { operation, resources } = stack;
  const snapshot = operation.snapshots[logicalId];
  const current = resources[logicalId];
  if (!snapshot) {
    return;
  }
  if (current.physicalId === snapshot.physicalId) {
    await update(ctx, stack, current, snapshot, type);
    return;
  }
  if (current.physicalId) {
    operation.leftovers.push({ resource: current, retain: false });
  }
  resources[logicalId] = { ...snapshot, status: current.status };
}

import type { Ctx } from '../../../core/operation';
import { lookup } from '../../../core/lookup';
import {
  changedProperties,
  needsReplacement,
  tagsChanged,
} from '../resourceChanges';
import { resourceStatus } from '../resourceStatus';
import type { Wanted } from '../resources/ResourceType';
import { resourceType } from '../resources/resourceTypes';
import { stackPlace, stackResources } from '../stackPlace';
import { stackScope } from '../stackScope';
import type { StackResource, Step } from '../state';
import { cachedTemplate } from '../template/cachedTemplate';
import { wantedResource } from '../wantedResource';
import { actionOf } from './phaseFailure';
import { failStep } from './settleStep';
import { setResourceStatus } from './stackEvents';
import { type BusyStack, scheduleStackJob, stepRef } from './stackJobs';
import { stepResource } from './stepResource';

/** Sandbox time between the announcement of a step and its first call. */
const SECONDS_BEFORE_CALL = 1;

const REPLACING =
  'Requested update requires the creation of a new physical resource; hence creating one.';

/** Begins a step: finds out what it takes, announces it, and plans the call. */
export async function beginStep(
  ctx: Ctx,
  stack: BusyStack,
  step: Step,
): Promise<void> {
  if (step.action === 'settle' && !(await isNeeded(ctx, stack, step))) {
    return;
  }
  if (step.action === 'delete' && isGoneAlready(ctx, stack, step)) {
    return;
  }
  setResourceStatus(
    ctx,
    stack,
    stepResource(stack, step),
    resourceStatus(actionOf(step), 'IN_PROGRESS'),
    step.action === 'replace' ? REPLACING : undefined,
  );
  step.state = 'begun';
  scheduleStackJob(
    ctx,
    SECONDS_BEFORE_CALL,
    'performStep',
    stepRef(stack, step),
  );
}

/** Decides between creating, updating, replacing and leaving alone. */
async function isNeeded(
  ctx: Ctx,
  stack: BusyStack,
  step: Step,
): Promise<boolean> {
  const current = lookup(stack.resources, step.logicalId);
  try {
    step.wanted = await evaluateResource(ctx, stack, step.logicalId);
  } catch (error) {
    step.action = current?.physicalId ? 'update' : 'create';
    keepSnapshot(stack, current, step);
    failStep(ctx, stack, step, error);
    return false;
  }
  if (current?.physicalId) {
    const changed = changedProperties(current, step.wanted);
    if (changed.length === 0 && !tagsChanged(current, step.wanted)) {
      step.state = 'done';
      return false;
    }
    const type = resourceType(current.type);
    step.action =
      type && needsReplacement(type, changed) ? 'replace' : 'update';
  } else {
    step.action = 'create';
  }
  keepSnapshot(stack, current, step);
  return true;
}

async function evaluateResource(
  ctx: Ctx,
  stack: BusyStack,
  logicalId: string,
): Promise<Wanted> {
  const { definition } = stack;
  const template = cachedTemplate(definition.templateBody);
  const [resource] = template.resources.filter(
    candidate => candidate.logicalId === logicalId,
  );
  const scope = stackScope(
    template,
    definition,
    stackPlace(ctx, stack),
    stackResources(stack),
  );
  return wantedResource(ctx, resource, {
    scope,
    stack,
    stackTags: definition.tags,
    actor: ctx.caller,
  });
}

/** Remembers what the resource was, for the roll-back of an update, and lists a new one. */
function keepSnapshot(
  stack: BusyStack,
  current: StackResource | undefined,
  step: Step,
): void {
  const { operation, resources } = stack;
  const { logicalId, wanted } = step;
  if (operation.phase === 'update') {
    operation.snapshots[logicalId] = current?.physicalId
      ? structuredClone(current)
      : null;
  }
  if (step.action === 'create') {
    const template = cachedTemplate(stack.definition.templateBody);
    resources[logicalId] = {
      logicalId,
      type:
        template.resources.find(item => item.logicalId === logicalId)?.type ??
        '',
      status: 'CREATE_IN_PROGRESS',
      updatedAt: '',
      properties: wanted?.properties ?? {},
      tags: wanted?.tags ?? {},
      attributes: {},
    };
  }
}

/** A resource that is retained, or that never came to be, is let go without a call. */
function isGoneAlready(ctx: Ctx, stack: BusyStack, step: Step): boolean {
  const resource = stepResource(stack, step);
  if (step.retain && resource.physicalId) {
    setResourceStatus(ctx, stack, resource, 'DELETE_SKIPPED');
  } else if (!resource.physicalId) {
    setResourceStatus(ctx, stack, resource, 'DELETE_COMPLETE');
  } else {
    return false;
  }
  step.state = 'done';
  return true;
}

import type { Ctx } from '../../../core/operation';
import type { ResourceStatus } from '../resourceStatus';
import type { StackStatus } from '../stackStatus';
import type { Stack, StackResource } from '../state';
import { shownProperties } from './shownProperties';

/** Sets the status of a stack and tells it in the events. */
export function setStackStatus(
  ctx: Ctx,
  stack: Stack,
  status: StackStatus,
  reason?: string,
): void {
  stack.status = status;
  stack.statusReason = reason;
  stack.events.push({
    eventId: ctx.world.ids.uuid(),
    logicalId: stack.stackName,
    physicalId: stack.stackId,
    type: 'AWS::CloudFormation::Stack',
    status,
    statusReason: reason,
    at: ctx.now().toISOString(),
    clientRequestToken: stack.operation?.clientRequestToken,
  });
}

/** Sets the status of a resource and tells it in the events. */
export function setResourceStatus(
  ctx: Ctx,
  stack: Stack,
  resource: StackResource,
  status: ResourceStatus,
  reason?: string,
): void {
  const at = ctx.now().toISOString();
  resource.status = status;
  resource.statusReason = reason;
  resource.updatedAt = at;
  stack.events.push({
    eventId: `${resource.logicalId}-${ctx.world.ids.uuid()}`,
    logicalId: resource.logicalId,
    physicalId: resource.physicalId,
    type: resource.type,
    status,
    statusReason: reason,
    at,
    properties: shownProperties(stack, resource),
    clientRequestToken: stack.operation?.clientRequestToken,
  });
}

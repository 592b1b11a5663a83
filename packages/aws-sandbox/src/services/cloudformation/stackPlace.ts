import type { Ctx } from '../../core/operation';
import type { ResourceValues, StackPlace } from './stackScope';
import { cloudFormationState, type Stack } from './state';
import { lookup } from '../../core/lookup';

/** Where a stack lives, for the evaluation of its template. */
export function stackPlace(
  ctx: Ctx,
  stack: Pick<Stack, 'stackId' | 'stackName' | 'notificationArns'>,
): StackPlace {
  return {
    accountId: ctx.accountId,
    region: ctx.region,
    stackId: stack.stackId,
    stackName: stack.stackName,
    notificationArns: stack.notificationArns,
    exported: name => exportedValue(ctx, name),
  };
}

/** Value that a stack of the account and region exports. */
export function exportedValue(ctx: Ctx, name: string): string | undefined {
  return Object.values(ctx.state(cloudFormationState).stacks)
    .filter(({ status }) => status !== 'DELETE_COMPLETE')
    .flatMap(({ outputs }) => outputs)
    .find(({ exportName }) => exportName === name)?.value;
}

/** The resources a stack has. */
export function stackResources(stack: Stack): ResourceValues {
  return {
    ref: logicalId => lookup(stack.resources, logicalId)?.physicalId,
    attribute: (logicalId, attribute) => {
      const resource = lookup(stack.resources, logicalId);
      return resource && lookup(resource.attributes, attribute);
    },
  };
}

import { isDeepStrictEqual } from 'node:util';
import type { Ctx } from '../../core/operation';
import { stackOutputs } from './engine/stackOutputs';
import type { ResourceChange, Stack, StackDefinition } from './state';

/** Whether an update would leave resources, tags, notifications and outputs of a stack as they are. */
export function changesNothing(
  ctx: Ctx,
  stack: Stack,
  update: {
    target: StackDefinition;
    changes: ResourceChange[];
    notificationArns: string[];
  },
): boolean {
  const { target, changes, notificationArns } = update;
  return (
    changes.length === 0 &&
    isDeepStrictEqual(stack.definition.tags, target.tags) &&
    isDeepStrictEqual(stack.notificationArns, notificationArns) &&
    isDeepStrictEqual(
      stack.outputs,
      stackOutputs(ctx, { ...stack, definition: target }),
    )
  );
}

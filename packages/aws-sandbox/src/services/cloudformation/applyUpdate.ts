import type { Caller } from '../../core/Caller';
import type { Ctx } from '../../core/operation';
import { startOperation } from './engine/startOperation';
import type { Stack, StackDefinition } from './state';

/** Sets a stack to work towards a new definition, from a request or a change set. */
export function applyUpdate(
  ctx: Ctx,
  stack: Stack,
  update: {
    target: StackDefinition;
    actor: Caller;
    notificationArns: string[];
    roleArn?: string;
    capabilities?: string[];
    disableRollback?: boolean;
    clientRequestToken?: string;
  },
): void {
  const previous = stack.definition;
  stack.definition = update.target;
  stack.notificationArns = update.notificationArns;
  stack.roleArn = update.roleArn ?? stack.roleArn;
  stack.capabilities = update.capabilities ?? stack.capabilities;
  stack.disableRollback = update.disableRollback ?? false;
  stack.onFailure = 'ROLLBACK';
  stack.clientRequestToken = update.clientRequestToken;
  stack.updatedAt = ctx.now().toISOString();
  startOperation(ctx, stack, 'update', {
    actor: update.actor,
    previous,
    clientRequestToken: update.clientRequestToken,
  });
}

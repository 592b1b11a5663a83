import type { Ctx } from '../../core/operation';
import type { Stack, StackDefinition } from './state';

/** A stack before it has any resource. */
export function newStack(
  ctx: Ctx,
  identity: Pick<Stack, 'stackId' | 'stackName' | 'notificationArns'>,
  definition: StackDefinition,
  options: Pick<Stack, 'status'> &
    Partial<
      Pick<
        Stack,
        | 'capabilities'
        | 'clientRequestToken'
        | 'disableRollback'
        | 'onFailure'
        | 'roleArn'
        | 'stackPolicy'
        | 'terminationProtection'
        | 'timeoutMinutes'
      >
    >,
): Stack {
  return {
    ...identity,
    definition,
    status: options.status,
    createdAt: ctx.now().toISOString(),
    roleArn: options.roleArn,
    capabilities: options.capabilities ?? [],
    disableRollback: options.disableRollback ?? false,
    onFailure: options.onFailure ?? 'ROLLBACK',
    timeoutMinutes: options.timeoutMinutes,
    terminationProtection: options.terminationProtection ?? false,
    stackPolicy: options.stackPolicy,
    clientRequestToken: options.clientRequestToken,
    resources: {},
    outputs: [],
    events: [],
  };
}

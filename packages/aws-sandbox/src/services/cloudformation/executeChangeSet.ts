import type { ExecuteChangeSetInput } from '@aws-sdk/client-cloudformation';
import { AwsError } from '../../core/AwsError';
import type { Ctx, Operation } from '../../core/operation';
import { actorFor } from './actor';
import { applyUpdate } from './applyUpdate';
import { changeSetAccess } from './changeSetAccess';
import { existingChangeSet } from './changeSets';
import { startOperation } from './engine/startOperation';
import { type ChangeSet, cloudFormationState, type Stack } from './state';

/** Sets a stack to work on a change set; the other change sets of the stack are gone with that. */
export const executeChangeSet: Operation<ExecuteChangeSetInput, object> = {
  access: (input, ctx) =>
    changeSetAccess('cloudformation:ExecuteChangeSet', input, ctx),
  run(input, ctx) {
    const changeSet = existingChangeSet(ctx, input);
    if (changeSet.executionStatus !== 'AVAILABLE') {
      throw new AwsError(
        'InvalidChangeSetStatus',
        `ChangeSet [${changeSet.changeSetId}] cannot be executed in its current execution status of [${changeSet.executionStatus}]`,
      );
    }
    const { stacks } = ctx.state(cloudFormationState);
    const stack = stacks[changeSet.stackId];
    execute(ctx, stack, changeSet, input);
    changeSet.executionStatus = 'EXECUTE_COMPLETE';
    stack.changeSetId = changeSet.changeSetId;
    removeOthers(ctx, changeSet);
    return {};
  },
};

function execute(
  ctx: Ctx,
  stack: Stack,
  changeSet: ChangeSet,
  input: ExecuteChangeSetInput,
): void {
  const actor = actorFor(ctx, changeSet.roleArn ?? stack.roleArn);
  if (changeSet.kind === 'UPDATE') {
    applyUpdate(ctx, stack, {
      target: changeSet.definition,
      actor,
      notificationArns: changeSet.notificationArns,
      roleArn: changeSet.roleArn,
      capabilities: changeSet.capabilities,
      disableRollback: input.DisableRollback,
      clientRequestToken: input.ClientRequestToken,
    });
    return;
  }
  stack.definition = changeSet.definition;
  stack.disableRollback = input.DisableRollback ?? false;
  startOperation(ctx, stack, 'create', {
    actor,
    clientRequestToken: input.ClientRequestToken,
  });
}

function removeOthers(ctx: Ctx, executed: ChangeSet): void {
  const { changeSets } = ctx.state(cloudFormationState);
  for (const { changeSetId, stackId } of Object.values(changeSets)) {
    if (stackId === executed.stackId && changeSetId !== executed.changeSetId) {
      delete changeSets[changeSetId];
    }
  }
}

import { AwsError } from '../../core/AwsError';
import { lookup } from '../../core/lookup';
import type { Ctx } from '../../core/operation';
import { changesNothing } from './changesNothing';
import { plannedChanges } from './plannedChanges';
import { type ChangeSet, cloudFormationState, type Stack } from './state';

const NO_CHANGES =
  "The submitted information didn't contain changes. Submit different information to create a change set.";

/** Job: works out what a change set would do. One that would do nothing fails. */
export async function computeChangeSet(
  { changeSetId }: { changeSetId: string },
  ctx: Ctx,
): Promise<void> {
  const { changeSets, stacks } = ctx.state(cloudFormationState);
  const changeSet = lookup(changeSets, changeSetId);
  const stack = changeSet && lookup(stacks, changeSet.stackId);
  if (!changeSet || !stack || changeSet.status !== 'CREATE_PENDING') {
    return;
  }
  changeSet.status = 'CREATE_IN_PROGRESS';
  try {
    changeSet.changes = await plannedChanges(
      ctx,
      stack,
      changeSet.definition,
      ctx.caller,
    );
    if (isEmpty(ctx, stack, changeSet)) {
      fail(changeSet, NO_CHANGES);
    } else {
      changeSet.status = 'CREATE_COMPLETE';
      changeSet.executionStatus = 'AVAILABLE';
    }
  } catch (error) {
    if (!(error instanceof AwsError)) {
      throw error;
    }
    fail(changeSet, error.message);
  }
}

function isEmpty(ctx: Ctx, stack: Stack, changeSet: ChangeSet): boolean {
  return (
    changeSet.kind === 'UPDATE' &&
    changesNothing(ctx, stack, {
      target: changeSet.definition,
      changes: changeSet.changes,
      notificationArns: changeSet.notificationArns,
    })
  );
}

function fail(changeSet: ChangeSet, reason: string): void {
  changeSet.status = 'FAILED';
  changeSet.statusReason = reason;
}

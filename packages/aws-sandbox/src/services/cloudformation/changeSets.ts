import { AwsError } from '../../core/AwsError';
import { lookup } from '../../core/lookup';
import type { Ctx } from '../../core/operation';
import { findStack } from './stacks';
import { type ChangeSet, cloudFormationState } from './state';

/** How requests name a change set: by ARN, or by its name and stack. */
export interface ChangeSetRequest {
  ChangeSetName?: string;
  StackName?: string;
}

export function findChangeSet(
  ctx: Ctx,
  { ChangeSetName = '', StackName }: ChangeSetRequest,
): ChangeSet | undefined {
  const { changeSets } = ctx.state(cloudFormationState);
  const stack = findStack(ctx, StackName);
  return (
    lookup(changeSets, ChangeSetName) ??
    Object.values(changeSets).find(
      ({ changeSetName, stackId }) =>
        changeSetName === ChangeSetName && stackId === stack?.stackId,
    )
  );
}

/**
 * @throws ChangeSetNotFound
 */
export function existingChangeSet(
  ctx: Ctx,
  request: ChangeSetRequest,
): ChangeSet {
  const changeSet = findChangeSet(ctx, request);
  if (!changeSet) {
    throw new AwsError(
      'ChangeSetNotFound',
      `ChangeSet [${request.ChangeSetName}] does not exist`,
      { status: 404 },
    );
  }
  return changeSet;
}

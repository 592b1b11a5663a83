import type { Ctx } from '../../core/operation';
import { lookup } from '../../core/lookup';
import { cloudFormationState, type Stack } from './state';
import { validationError } from './template/templateError';

/** Finds a stack by ARN, or by name among those that are not deleted. */
export function findStack(
  ctx: Ctx,
  nameOrId: string | undefined,
): Stack | undefined {
  const { stacks } = ctx.state(cloudFormationState);
  return (
    lookup(stacks, nameOrId ?? '') ??
    Object.values(stacks).find(
      ({ stackName, status }) =>
        stackName === nameOrId && status !== 'DELETE_COMPLETE',
    )
  );
}

/**
 * @param wording - how the operation says that there is no such stack; AWS has two ways
 * @throws ValidationError
 */
export function existingStack(
  ctx: Ctx,
  nameOrId: string | undefined,
  wording: 'Stack with id' | 'Stack' = 'Stack with id',
): Stack {
  const stack = findStack(ctx, nameOrId);
  if (!stack) {
    throw validationError(
      wording === 'Stack'
        ? `Stack [${nameOrId}] does not exist`
        : `Stack with id ${nameOrId} does not exist`,
    );
  }
  return stack;
}

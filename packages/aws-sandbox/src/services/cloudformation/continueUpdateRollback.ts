import type { ContinueUpdateRollbackInput } from '@aws-sdk/client-cloudformation';
import type { Operation } from '../../core/operation';
import { actorFor } from './actor';
import { passRoleAccess, stackAccess } from './access';
import { resumeRollback } from './engine/startOperation';
import { existingStack } from './stacks';
import { validationError } from './template/templateError';

/** Tries again to roll an update back, without the resources that are to be skipped. */
export const continueUpdateRollback: Operation<
  ContinueUpdateRollbackInput,
  object
> = {
  access: (input, ctx) => [
    ...stackAccess(
      'cloudformation:ContinueUpdateRollback',
      input.StackName,
      ctx,
    ),
    ...passRoleAccess(input.RoleARN),
  ],
  run(input, ctx) {
    const stack = existingStack(ctx, input.StackName, 'Stack');
    if (stack.status !== 'UPDATE_ROLLBACK_FAILED') {
      throw validationError(
        `Stack:${stack.stackId} is in ${stack.status} state and can not continue rolling back.`,
      );
    }
    resumeRollback(ctx, stack, {
      actor: actorFor(ctx, input.RoleARN ?? stack.roleArn),
      skipped: input.ResourcesToSkip ?? [],
    });
    return {};
  },
};

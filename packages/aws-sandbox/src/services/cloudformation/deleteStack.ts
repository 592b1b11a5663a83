import type { DeleteStackInput } from '@aws-sdk/client-cloudformation';
import type { Operation } from '../../core/operation';
import { actorFor } from './actor';
import { passRoleAccess, stackAccess } from './access';
import { startOperation } from './engine/startOperation';
import { findStack } from './stacks';
import { isDeletable } from './stackStatus';
import { validationError } from './template/templateError';

/** Begins to delete a stack; one that does not exist, or is being deleted, is no error. */
export const deleteStack: Operation<DeleteStackInput, object> = {
  access: (input, ctx) => [
    ...stackAccess(
      'cloudformation:DeleteStack',
      input.StackName,
      ctx,
      input.RoleARN ? { 'cloudformation:RoleArn': input.RoleARN } : {},
    ),
    ...passRoleAccess(input.RoleARN),
  ],
  run(input, ctx) {
    const stack = findStack(ctx, input.StackName);
    if (!stack || !isDeletable(stack.status)) {
      return {};
    }
    if (stack.terminationProtection) {
      throw validationError(
        `Stack [${stack.stackName}] cannot be deleted while TerminationProtection is enabled`,
      );
    }
    if (input.RetainResources?.length && stack.status !== 'DELETE_FAILED') {
      throw validationError(
        `Invalid operation on stack [${stack.stackId}]. The RetainResources parameter can be used only on stacks in the DELETE_FAILED state.`,
      );
    }
    const roleArn = input.RoleARN ?? stack.roleArn;
    startOperation(ctx, stack, 'delete', {
      actor: actorFor(ctx, roleArn),
      retained: input.RetainResources,
      clientRequestToken: input.ClientRequestToken,
    });
    return {};
  },
};

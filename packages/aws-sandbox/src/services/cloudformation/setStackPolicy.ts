import type { SetStackPolicyInput } from '@aws-sdk/client-cloudformation';
import type { Operation } from '../../core/operation';
import { stackAccess } from './access';
import { existingStack } from './stacks';
import { validationError } from './template/templateError';

/** Keeps the policy of a stack. The sandbox hands it out again and does not enforce it. */
export const setStackPolicy: Operation<SetStackPolicyInput, object> = {
  access: (input, ctx) =>
    stackAccess('cloudformation:SetStackPolicy', input.StackName, ctx),
  run(input, ctx) {
    const stack = existingStack(ctx, input.StackName);
    if (!isPolicy(input.StackPolicyBody)) {
      throw validationError(
        'Error validating stack policy: the body must be a JSON object with a list of Statements',
      );
    }
    stack.stackPolicy = input.StackPolicyBody;
    return {};
  },
};

function isPolicy(text: string | undefined): boolean {
  try {
    return Array.isArray(JSON.parse(text ?? '').Statement);
  } catch {
    return false;
  }
}

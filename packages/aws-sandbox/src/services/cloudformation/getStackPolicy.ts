import type {
  GetStackPolicyInput,
  GetStackPolicyOutput,
} from '@aws-sdk/client-cloudformation';
import type { Operation } from '../../core/operation';
import { stackAccess } from './access';
import { existingStack } from './stacks';

export const getStackPolicy: Operation<
  GetStackPolicyInput,
  GetStackPolicyOutput
> = {
  access: (input, ctx) =>
    stackAccess('cloudformation:GetStackPolicy', input.StackName, ctx),
  run: (input, ctx) => ({
    StackPolicyBody: existingStack(ctx, input.StackName).stackPolicy,
  }),
};

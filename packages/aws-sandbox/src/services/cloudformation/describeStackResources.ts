import type {
  DescribeStackResourcesInput,
  DescribeStackResourcesOutput,
} from '@aws-sdk/client-cloudformation';
import type { Ctx, Operation } from '../../core/operation';
import { stackAccess } from './access';
import { existingStack } from './stacks';
import { resourceView } from './stackView';
import { cloudFormationState, type Stack } from './state';
import { validationError } from './template/templateError';

/** Resources of a stack, named by the stack or by the physical id of one of its resources. */
export const describeStackResources: Operation<
  DescribeStackResourcesInput,
  DescribeStackResourcesOutput
> = {
  access: (input, ctx) =>
    stackAccess(
      'cloudformation:DescribeStackResources',
      input.StackName ?? requestedStack(input, ctx).stackId,
      ctx,
    ),
  run(input, ctx) {
    const stack = requestedStack(input, ctx);
    return {
      StackResources: Object.values(stack.resources)
        .filter(
          ({ logicalId }) =>
            !input.LogicalResourceId || logicalId === input.LogicalResourceId,
        )
        .map(resource => ({
          StackName: stack.stackName,
          StackId: stack.stackId,
          Timestamp: new Date(resource.updatedAt),
          ...resourceView(resource),
        })),
    };
  },
};

function requestedStack(input: DescribeStackResourcesInput, ctx: Ctx): Stack {
  if (input.StackName) {
    return existingStack(ctx, input.StackName);
  }
  const owner = Object.values(ctx.state(cloudFormationState).stacks).find(
    ({ resources }) =>
      Object.values(resources).some(
        ({ physicalId }) =>
          physicalId !== undefined && physicalId === input.PhysicalResourceId,
      ),
  );
  if (!owner) {
    throw validationError(
      `Stack for ${input.PhysicalResourceId} does not exist`,
    );
  }
  return owner;
}

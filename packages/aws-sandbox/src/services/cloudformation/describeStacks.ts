import type {
  DescribeStacksInput,
  DescribeStacksOutput,
} from '@aws-sdk/client-cloudformation';
import type { Operation } from '../../core/operation';
import { stackAccess } from './access';
import { newestFirst } from './newestFirst';
import { page } from './page';
import { existingStack } from './stacks';
import { stackView } from './stackView';
import { cloudFormationState } from './state';

/** One stack, deleted ones by ARN only, or every stack that is not deleted. */
export const describeStacks: Operation<
  DescribeStacksInput,
  DescribeStacksOutput
> = {
  access: (input, ctx) =>
    stackAccess('cloudformation:DescribeStacks', input.StackName, ctx),
  run(input, ctx) {
    const stacks = input.StackName
      ? [existingStack(ctx, input.StackName)]
      : newestFirst(
          Object.values(ctx.state(cloudFormationState).stacks).filter(
            ({ status }) => status !== 'DELETE_COMPLETE',
          ),
        );
    const { items, nextToken } = page(stacks, input.NextToken);
    return { Stacks: items.map(stackView), NextToken: nextToken };
  },
};

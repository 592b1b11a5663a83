import type {
  DescribeStackEventsInput,
  DescribeStackEventsOutput,
} from '@aws-sdk/client-cloudformation';
import type { Operation } from '../../core/operation';
import { stackAccess } from './access';
import { page } from './page';
import { existingStack } from './stacks';
import { stackEventView } from './stackView';

/** Events of a stack, newest first. */
export const describeStackEvents: Operation<
  DescribeStackEventsInput,
  DescribeStackEventsOutput
> = {
  access: (input, ctx) =>
    stackAccess('cloudformation:DescribeStackEvents', input.StackName, ctx),
  run(input, ctx) {
    const stack = existingStack(ctx, input.StackName, 'Stack');
    const { items, nextToken } = page(
      [...stack.events].reverse(),
      input.NextToken,
    );
    return {
      StackEvents: items.map(event => stackEventView(stack, event)),
      NextToken: nextToken,
    };
  },
};

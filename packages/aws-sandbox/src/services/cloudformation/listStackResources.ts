import type {
  ListStackResourcesInput,
  ListStackResourcesOutput,
} from '@aws-sdk/client-cloudformation';
import type { Operation } from '../../core/operation';
import { stackAccess } from './access';
import { page } from './page';
import { existingStack } from './stacks';
import { resourceView } from './stackView';

export const listStackResources: Operation<
  ListStackResourcesInput,
  ListStackResourcesOutput
> = {
  access: (input, ctx) =>
    stackAccess('cloudformation:ListStackResources', input.StackName, ctx),
  run(input, ctx) {
    const stack = existingStack(ctx, input.StackName, 'Stack');
    const { items, nextToken } = page(
      Object.values(stack.resources),
      input.NextToken,
    );
    return {
      StackResourceSummaries: items.map(resource => ({
        LastUpdatedTimestamp: new Date(resource.updatedAt),
        ...resourceView(resource),
      })),
      NextToken: nextToken,
    };
  },
};

import type {
  DescribeStackResourceInput,
  DescribeStackResourceOutput,
} from '@aws-sdk/client-cloudformation';
import { lookup } from '../../core/lookup';
import type { Operation } from '../../core/operation';
import { stackAccess } from './access';
import { existingStack } from './stacks';
import { resourceView } from './stackView';
import { cachedTemplate } from './template/cachedTemplate';
import { validationError } from './template/templateError';

export const describeStackResource: Operation<
  DescribeStackResourceInput,
  DescribeStackResourceOutput
> = {
  access: (input, ctx) =>
    stackAccess('cloudformation:DescribeStackResource', input.StackName, ctx),
  run(input, ctx) {
    const stack = existingStack(ctx, input.StackName, 'Stack');
    const logicalId = input.LogicalResourceId ?? '';
    const resource = lookup(stack.resources, logicalId);
    if (!resource) {
      throw validationError(
        `Resource ${logicalId} does not exist for stack ${stack.stackName}`,
      );
    }
    const metadata = cachedTemplate(
      stack.definition.templateBody,
    ).resources.find(item => item.logicalId === logicalId)?.metadata;
    return {
      StackResourceDetail: {
        StackName: stack.stackName,
        StackId: stack.stackId,
        LastUpdatedTimestamp: new Date(resource.updatedAt),
        Metadata: metadata === undefined ? undefined : JSON.stringify(metadata),
        ...resourceView(resource),
      },
    };
  },
};

import type {
  ListChangeSetsInput,
  ListChangeSetsOutput,
} from '@aws-sdk/client-cloudformation';
import type { Operation } from '../../core/operation';
import { stackAccess } from './access';
import { newestFirst } from './newestFirst';
import { page } from './page';
import { existingStack } from './stacks';
import { cloudFormationState } from './state';

/** Change sets of a stack that were not executed. */
export const listChangeSets: Operation<
  ListChangeSetsInput,
  ListChangeSetsOutput
> = {
  access: (input, ctx) =>
    stackAccess('cloudformation:ListChangeSets', input.StackName, ctx),
  run(input, ctx) {
    const stack = existingStack(ctx, input.StackName, 'Stack');
    const { items, nextToken } = page(
      newestFirst(
        Object.values(ctx.state(cloudFormationState).changeSets).filter(
          ({ stackId, executionStatus }) =>
            stackId === stack.stackId && executionStatus !== 'EXECUTE_COMPLETE',
        ),
      ),
      input.NextToken,
    );
    return {
      Summaries: items.map(changeSet => ({
        StackId: stack.stackId,
        StackName: stack.stackName,
        ChangeSetId: changeSet.changeSetId,
        ChangeSetName: changeSet.changeSetName,
        Description: changeSet.description,
        Status: changeSet.status,
        StatusReason: changeSet.statusReason,
        ExecutionStatus: changeSet.executionStatus,
        CreationTime: new Date(changeSet.createdAt),
      })),
      NextToken: nextToken,
    };
  },
};

import type {
  ListStacksInput,
  ListStacksOutput,
} from '@aws-sdk/client-cloudformation';
import type { Operation } from '../../core/operation';
import { newestFirst } from './newestFirst';
import { page } from './page';
import { stackView } from './stackView';
import { cloudFormationState } from './state';

/** Every stack, deleted ones included. */
export const listStacks: Operation<ListStacksInput, ListStacksOutput> = {
  run(input, ctx) {
    const statuses: readonly string[] = input.StackStatusFilter ?? [];
    const { items, nextToken } = page(
      newestFirst(
        Object.values(ctx.state(cloudFormationState).stacks).filter(
          ({ status }) => statuses.length === 0 || statuses.includes(status),
        ),
      ),
      input.NextToken,
    );
    return {
      StackSummaries: items.map(stack => {
        const view = stackView(stack);
        return {
          StackId: view.StackId,
          StackName: view.StackName,
          TemplateDescription: view.Description,
          CreationTime: view.CreationTime,
          LastUpdatedTime: view.LastUpdatedTime,
          DeletionTime: view.DeletionTime,
          StackStatus: view.StackStatus,
          StackStatusReason: view.StackStatusReason,
          DriftInformation: { StackDriftStatus: 'NOT_CHECKED' as const },
        };
      }),
      NextToken: nextToken,
    };
  },
};

import type {
  Change,
  DescribeChangeSetInput,
  DescribeChangeSetOutput,
} from '@aws-sdk/client-cloudformation';
import type { Operation } from '../../core/operation';
import { changeSetAccess } from './changeSetAccess';
import { existingChangeSet } from './changeSets';
import { page } from './page';
import { stackView } from './stackView';
import { cloudFormationState, type ResourceChange } from './state';

export const describeChangeSet: Operation<
  DescribeChangeSetInput,
  DescribeChangeSetOutput
> = {
  access: (input, ctx) =>
    changeSetAccess('cloudformation:DescribeChangeSet', input, ctx),
  run(input, ctx) {
    const changeSet = existingChangeSet(ctx, input);
    const stack = ctx.state(cloudFormationState).stacks[changeSet.stackId];
    const wouldBe = stackView({ ...stack, definition: changeSet.definition });
    const { items, nextToken } = page(changeSet.changes, input.NextToken);
    return {
      ChangeSetName: changeSet.changeSetName,
      ChangeSetId: changeSet.changeSetId,
      StackId: stack.stackId,
      StackName: stack.stackName,
      Description: changeSet.description,
      Parameters: wouldBe.Parameters,
      Tags: wouldBe.Tags,
      CreationTime: new Date(changeSet.createdAt),
      Status: changeSet.status,
      StatusReason: changeSet.statusReason,
      ExecutionStatus: changeSet.executionStatus,
      NotificationARNs: changeSet.notificationArns,
      Capabilities:
        changeSet.capabilities as DescribeChangeSetOutput['Capabilities'],
      Changes: items.map(changeView),
      NextToken: nextToken,
    };
  },
};

function changeView(change: ResourceChange): Change {
  return {
    Type: 'Resource',
    ResourceChange: {
      Action: change.action,
      LogicalResourceId: change.logicalId,
      PhysicalResourceId: change.physicalId,
      ResourceType: change.type,
      Replacement: change.replacement,
      PolicyAction: change.policyAction,
      Scope: change.scope,
      Details: change.details.map(detail => ({
        Target: {
          Attribute: detail.attribute,
          Name: detail.name,
          RequiresRecreation: detail.recreation,
        },
        Evaluation: detail.evaluation,
        ChangeSource: detail.source,
        CausingEntity: detail.causingEntity,
      })),
    },
  };
}

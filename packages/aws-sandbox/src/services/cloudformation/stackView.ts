import type {
  Stack as DescribedStack,
  StackEvent as DescribedEvent,
} from '@aws-sdk/client-cloudformation';
import type { Stack, StackEvent, StackResource } from './state';
import { MASKED } from './template/parameterValues';
import { cachedTemplate } from './template/cachedTemplate';

/** A stack as `DescribeStacks` answers it; NoEcho values are masked. */
export function stackView(stack: Stack): DescribedStack {
  const { parameters, description } = cachedTemplate(
    stack.definition.templateBody,
  );
  const { definition } = stack;
  return {
    StackId: stack.stackId,
    StackName: stack.stackName,
    ChangeSetId: stack.changeSetId,
    Description: description,
    Parameters: parameters
      .filter(({ key }) => Object.hasOwn(definition.parameters, key))
      .map(({ key, noEcho }) => ({
        ParameterKey: key,
        ParameterValue: noEcho ? MASKED : definition.parameters[key],
        ResolvedValue: definition.resolvedParameters[key],
      })),
    CreationTime: new Date(stack.createdAt),
    LastUpdatedTime: date(stack.updatedAt),
    DeletionTime: date(stack.deletedAt),
    RollbackConfiguration: {},
    StackStatus: stack.status,
    StackStatusReason: stack.statusReason,
    DisableRollback: stack.disableRollback,
    NotificationARNs: stack.notificationArns,
    TimeoutInMinutes: stack.timeoutMinutes,
    Capabilities: stack.capabilities as DescribedStack['Capabilities'],
    Outputs: stack.outputs.map(output => ({
      OutputKey: output.key,
      OutputValue: output.value,
      Description: output.description,
      ExportName: output.exportName,
    })),
    RoleARN: stack.roleArn,
    Tags: Object.entries(definition.tags).map(([Key, Value]) => ({
      Key,
      Value,
    })),
    EnableTerminationProtection: stack.terminationProtection,
    DriftInformation: { StackDriftStatus: 'NOT_CHECKED' },
  };
}

/** An event as `DescribeStackEvents` answers it. */
export function stackEventView(
  stack: Stack,
  event: StackEvent,
): DescribedEvent {
  return {
    EventId: event.eventId,
    StackId: stack.stackId,
    StackName: stack.stackName,
    LogicalResourceId: event.logicalId,
    PhysicalResourceId: event.physicalId ?? '',
    ResourceType: event.type,
    Timestamp: new Date(event.at),
    ResourceStatus: event.status as DescribedEvent['ResourceStatus'],
    ResourceStatusReason: event.statusReason,
    ResourceProperties: event.properties,
    ClientRequestToken: event.clientRequestToken,
  };
}

/** What the operations that list resources have in common. */
export function resourceView(resource: StackResource) {
  return {
    LogicalResourceId: resource.logicalId,
    PhysicalResourceId: resource.physicalId,
    ResourceType: resource.type,
    ResourceStatus: resource.status,
    ResourceStatusReason: resource.statusReason,
    DriftInformation: { StackResourceDriftStatus: 'NOT_CHECKED' as const },
  };
}

function date(iso: string | undefined): Date | undefined {
  return iso === undefined ? undefined : new Date(iso);
}

import type {
  AutomationExecutionFilter,
  DescribeAutomationExecutionsRequest,
  DescribeAutomationExecutionsResult,
} from '@aws-sdk/client-ssm';
import { AwsError } from '../../core/AwsError';
import type { Operation } from '../../core/operation';
import type { Automation } from './automation/Automation';
import { automationMetadata } from './automation/automationView';
import { page } from './page';
import { ssmState } from './state';

const PAGE_SIZE = 50;

/** Executions of automations, newest first. */
export const describeAutomationExecutions: Operation<
  DescribeAutomationExecutionsRequest,
  DescribeAutomationExecutionsResult
> = {
  run(input, ctx) {
    const found = Object.values(ctx.state(ssmState).automations)
      .reverse()
      .filter(automation =>
        (input.Filters ?? []).every(filter => passes(automation, filter)),
      );
    const { items, nextToken } = page(found, input, PAGE_SIZE);
    return {
      AutomationExecutionMetadataList: items.map(automationMetadata),
      NextToken: nextToken,
    };
  },
};

function passes(
  automation: Automation,
  { Key, Values = [] }: AutomationExecutionFilter,
): boolean {
  switch (Key) {
    case 'DocumentNamePrefix':
      return Values.some(value => automation.documentName.startsWith(value));
    case 'ExecutionId':
      return Values.includes(automation.id);
    case 'ExecutionStatus':
      return Values.includes(automation.status);
    default:
      throw new AwsError(
        'InvalidFilterKey',
        `The filter key ${Key} is not emulated.`,
      );
  }
}

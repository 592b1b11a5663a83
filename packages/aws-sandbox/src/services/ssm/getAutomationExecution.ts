import type {
  GetAutomationExecutionRequest,
  GetAutomationExecutionResult,
} from '@aws-sdk/client-ssm';
import { AwsError } from '../../core/AwsError';
import { lookup } from '../../core/lookup';
import type { Operation } from '../../core/operation';
import { automationExecution } from './automation/automationView';
import { ssmState } from './state';

/** An execution of an automation with its steps. */
export const getAutomationExecution: Operation<
  GetAutomationExecutionRequest,
  GetAutomationExecutionResult
> = {
  access: ({ AutomationExecutionId }, ctx) => [
    {
      action: 'ssm:GetAutomationExecution',
      resource: `arn:aws:ssm:${ctx.region}:${ctx.accountId}:automation-execution/${AutomationExecutionId}`,
    },
  ],
  run({ AutomationExecutionId = '' }, ctx) {
    const automation = lookup(
      ctx.state(ssmState).automations,
      AutomationExecutionId,
    );
    if (!automation) {
      throw new AwsError(
        'AutomationExecutionNotFoundException',
        `No automation execution ${AutomationExecutionId} was found.`,
      );
    }
    return { AutomationExecution: automationExecution(automation) };
  },
};

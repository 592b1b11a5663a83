import type {
  AutomationExecution,
  AutomationExecutionMetadata,
  StepExecution,
} from '@aws-sdk/client-ssm';
import { ONLY_VERSION } from '../documents/SsmDocument';
import type { Automation, StepRun } from './Automation';

/** An execution as it stands in a list. */
export function automationMetadata(
  automation: Automation,
): AutomationExecutionMetadata {
  const current = automation.steps.find(
    ({ status }) => status === 'InProgress' || status === 'Failed',
  );
  return {
    AutomationExecutionId: automation.id,
    DocumentName: automation.documentName,
    DocumentVersion: ONLY_VERSION,
    AutomationExecutionStatus: automation.status,
    ExecutionStartTime: new Date(automation.startedAt),
    ExecutionEndTime: dateOf(automation.endedAt),
    ExecutedBy: automation.executedBy,
    Mode: 'Auto',
    AutomationType: 'Local',
    CurrentStepName: current?.step.name,
    CurrentAction: current?.step.action,
    FailureMessage: automation.failureMessage,
  };
}

/** An execution with its steps. */
export function automationExecution(
  automation: Automation,
): AutomationExecution {
  const { AutomationType, ...metadata } = automationMetadata(automation);
  return {
    ...metadata,
    Parameters: automation.parameters,
    StepExecutions: automation.steps.map(stepExecution),
    StepExecutionsTruncated: false,
  };
}

function stepExecution(run: StepRun): StepExecution {
  return {
    StepExecutionId: run.id,
    StepName: run.step.name,
    Action: run.step.action,
    StepStatus: run.status,
    ExecutionStartTime: dateOf(run.startedAt),
    ExecutionEndTime: dateOf(run.endedAt),
    Inputs: Object.fromEntries(
      Object.entries(run.step.inputs).map(([name, value]) => [
        name,
        JSON.stringify(value),
      ]),
    ),
    FailureMessage: run.failureMessage,
  };
}

function dateOf(millis: number | undefined): Date | undefined {
  return millis === undefined ? undefined : new Date(millis);
}

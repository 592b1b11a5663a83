import type {
  AutomationExecution,
  GetAutomationExecutionResult,
  StartAutomationExecutionResult,
} from '@aws-sdk/client-ssm';
import { AwsError } from '../../../core/AwsError';
import type { Ctx } from '../../../core/operation';
import { launchSession } from '../launches/launchSession';
import type { ProvisionedProductStatus } from '../launches/provisionedProductStatus';
import { advanceRecord } from '../launches/records';
import { type Subject, subjectOf } from '../launches/settleWork';
import { FOLLOW_SECONDS } from '../launches/stackWork';
import { SERVICE_PRINCIPAL } from '../requests/servicePrincipal';

/** One execution of a service action. */
export interface ServiceActionJob {
  recordId: string;
  documentName: string;
  documentVersion: string;
  parameters: Record<string, string[]>;
  /** Role that runs it; absent: the caller. */
  roleArn?: string;
  /** What the provisioned product was before, and is again afterwards, whatever comes of it. */
  statusBefore: ProvisionedProductStatus;
  /** Of the automation, once it was started. */
  executionId?: string;
}

/** Job: starts the automation of a service action, then looks at it until it has ended. */
export async function runServiceAction(
  job: ServiceActionJob,
  ctx: Ctx,
): Promise<void> {
  const subject = subjectOf(ctx, job);
  if (!subject) {
    return;
  }
  try {
    if (job.executionId === undefined) {
      await start(ctx, job, subject);
    } else {
      await follow(ctx, job, subject);
    }
  } catch (error) {
    if (!(error instanceof AwsError)) {
      throw error;
    }
    end(ctx, job, subject, { code: error.code, message: error.message });
  }
}

async function start(
  ctx: Ctx,
  job: ServiceActionJob,
  { record }: Subject,
): Promise<void> {
  advanceRecord(ctx, record, 'started');
  const { AutomationExecutionId = '' } =
    await callSsm<StartAutomationExecutionResult>(
      ctx,
      job,
      'StartAutomationExecution',
      {
        DocumentName: job.documentName,
        DocumentVersion: job.documentVersion,
        Parameters: job.parameters,
      },
    );
  record.outputs = [
    {
      OutputKey: 'AutomationExecutionId',
      OutputValue: AutomationExecutionId,
      Description: 'The id of the SSM automation that the service action runs',
    },
  ];
  goOn(ctx, { ...job, executionId: AutomationExecutionId });
}

async function follow(
  ctx: Ctx,
  job: ServiceActionJob,
  subject: Subject,
): Promise<void> {
  const { AutomationExecution: execution = {} } =
    await callSsm<GetAutomationExecutionResult>(
      ctx,
      job,
      'GetAutomationExecution',
      { AutomationExecutionId: job.executionId },
    );
  switch (execution.AutomationExecutionStatus) {
    case 'Success':
      end(ctx, job, subject);
      break;
    case 'Failed':
      end(ctx, job, subject, failureOf(execution));
      break;
    default:
      goOn(ctx, job);
  }
}

function failureOf({ FailureMessage = '' }: AutomationExecution): Failure {
  return { code: 'AutomationFailed', message: FailureMessage };
}

interface Failure {
  code: string;
  message: string;
}

function end(
  ctx: Ctx,
  { statusBefore }: ServiceActionJob,
  { record, provisionedProduct }: Subject,
  failure?: Failure,
): void {
  provisionedProduct.status = statusBefore;
  advanceRecord(ctx, record, failure ? 'failed' : 'succeeded');
  if (failure) {
    const { code, message } = failure;
    record.errors = [{ Code: code, Description: message }];
    record.outputs.push({
      OutputKey: 'FailureMessage',
      OutputValue: message,
      Description: 'Why the service action failed',
    });
  }
}

function goOn(ctx: Ctx, job: ServiceActionJob): void {
  ctx.schedule(FOLLOW_SECONDS, {
    service: 'servicecatalog',
    name: 'runServiceAction',
    data: job,
  });
}

function callSsm<Output>(
  ctx: Ctx,
  { roleArn }: ServiceActionJob,
  operation: string,
  input: object,
): Promise<Output> {
  return ctx.call<Output>('ssm', operation, input, {
    as: launchSession(ctx, roleArn),
    via: SERVICE_PRINCIPAL,
  });
}

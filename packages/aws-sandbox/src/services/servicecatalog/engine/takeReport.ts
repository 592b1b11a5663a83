import type { RecordOutput } from '@aws-sdk/client-service-catalog';
import type { Ctx } from '../../../core/operation';
import type { StackAction } from '../launches/stackOutcome';
import type { StackWork } from '../launches/stackWork';
import { invalidParameters, notFound } from '../requests/errors';
import { remember, replayOf, type TokenUse } from '../requests/idempotency';
import { serviceCatalogState } from '../state';
import { workflowOf } from './beginWorkflow';
import { engineState } from './state';

/** What an engine says of work that it was asked to do. */
export interface Report {
  WorkflowToken: string;
  RecordId: string;
  Status: 'SUCCEEDED' | 'FAILED';
  FailureReason?: string;
  Outputs?: RecordOutput[];
  IdempotencyToken: string;
}

/** A report, on its way to the record. */
export interface SettleWorkflowJob {
  work: StackWork;
  /** Absent: the work was done. */
  failure?: string;
  outputs: RecordOutput[];
}

/**
 * Takes the report of an engine; the record is settled in the account of whoever asked for the work.
 *
 * @throws ResourceNotFoundException when the engine was not asked, or has reported
 * @throws InvalidParametersException when it was asked something else, or the token is not that of the work
 */
export function takeReport(
  ctx: Ctx,
  action: StackAction,
  operation: string,
  report: Report,
): void {
  const state = ctx.state(serviceCatalogState);
  const use: TokenUse = {
    operation,
    token: report.IdempotencyToken,
    request: report,
  };
  if (replayOf(state, use) !== undefined) {
    return;
  }
  const { RecordId: recordId } = report;
  const workflow = workflowOf(ctx, recordId);
  if (!workflow) {
    throw notFound(`No workflow of record ${recordId} is in progress.`);
  }
  if (workflow.token !== report.WorkflowToken) {
    throw invalidParameters(
      `WorkflowToken is not that of the workflow of record ${recordId}.`,
    );
  }
  if (workflow.work.action !== action) {
    throw invalidParameters(
      `The workflow of record ${recordId} is not one to ${action}.`,
    );
  }
  delete ctx.state(engineState).workflows[recordId];
  remember(state, use, recordId);
  ctx.schedule(
    0,
    {
      service: 'servicecatalog',
      name: 'settleWorkflow',
      data: {
        work: workflow.work,
        failure:
          report.Status === 'FAILED'
            ? report.FailureReason ?? 'The engine gave no reason.'
            : undefined,
        outputs: report.Outputs ?? [],
      } satisfies SettleWorkflowJob,
    },
    { as: workflow.requester },
  );
}

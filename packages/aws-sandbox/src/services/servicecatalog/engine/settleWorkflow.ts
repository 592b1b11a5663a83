import type { Ctx } from '../../../core/operation';
import {
  settleFailed,
  settleSucceeded,
  subjectOf,
} from '../launches/settleWork';
import type { SettleWorkflowJob } from './takeReport';

/** Job: closes the record as the engine reported. */
export function settleWorkflow(job: SettleWorkflowJob, ctx: Ctx): void {
  const { work, failure, outputs } = job;
  const subject = subjectOf(ctx, work);
  if (!subject) {
    return;
  }
  subject.record.outputs = outputs.map(
    ({ OutputKey = '', OutputValue = '', Description }) => ({
      OutputKey,
      OutputValue,
      Description,
    }),
  );
  if (failure === undefined) {
    settleSucceeded(ctx, work, subject);
  } else {
    settleFailed(
      ctx,
      work,
      subject,
      { code: 'EngineFailure', message: failure },
      work.action === 'provision' ? 'ERROR' : 'TAINTED',
    );
  }
}

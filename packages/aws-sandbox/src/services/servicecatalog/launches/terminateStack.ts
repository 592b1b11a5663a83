import type { DeleteStackInput } from '@aws-sdk/client-cloudformation';
import type { Ctx } from '../../../core/operation';
import { operateStack } from './operateStack';
import { advanceRecord } from './records';
import { settleSucceeded, subjectOf } from './settleWork';
import type { StackWork } from './stackWork';

/** What to do with the stack of a provisioned product that ends. */
export interface TerminateStackJob {
  work: StackWork;
  /** Leave the stack and its resources alone. */
  retain: boolean;
}

/** Job: deletes the stack of a provisioned product. Where there is none, or it is to stay, only the product ends. */
export async function terminateStack(
  job: TerminateStackJob,
  ctx: Ctx,
): Promise<void> {
  const subject = subjectOf(ctx, job.work);
  if (
    subject &&
    (job.retain || subject.provisionedProduct.physicalId === undefined)
  ) {
    advanceRecord(ctx, subject.record, 'started');
    settleSucceeded(ctx, job.work, subject);
    return;
  }
  await operateStack(
    ctx,
    job.work,
    async (cloudFormation, { provisionedProduct }) => {
      await cloudFormation('DeleteStack', {
        StackName: provisionedProduct.physicalId,
      } satisfies DeleteStackInput);
      return undefined;
    },
  );
}

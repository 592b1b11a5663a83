import type { AwsError } from '../../../core/AwsError';
import type { Ctx } from '../../../core/operation';
import { scheduleFollowing } from './followStack';
import {
  type CallCloudFormation,
  openCloudFormation,
  Refusal,
} from './openCloudFormation';
import { advanceRecord } from './records';
import {
  leftByRefusal,
  settleFailed,
  settleSucceeded,
  type Subject,
  subjectOf,
} from './settleWork';
import type { StackWork } from './stackWork';

/**
 * Begins a stack operation: takes the launch role, makes the call, and follows the stack if CloudFormation accepts it.
 * A refusal (missing role, missing permission, missing parameter, rule) settles the record right away. That no update
 * is to be performed is a success.
 *
 * @param call - makes the call; answers the ARN of the stack when it is a new one
 */
export async function operateStack(
  ctx: Ctx,
  work: StackWork,
  call: (
    cloudFormation: CallCloudFormation,
    subject: Subject,
  ) => Promise<string | undefined>,
): Promise<void> {
  const subject = subjectOf(ctx, work);
  if (!subject) {
    return;
  }
  const { record, provisionedProduct } = subject;
  advanceRecord(ctx, record, 'started');
  try {
    const cloudFormation = openCloudFormation(ctx, record.launchRoleArn);
    const stackId = await call(cloudFormation, subject);
    provisionedProduct.physicalId = stackId ?? provisionedProduct.physicalId;
  } catch (error) {
    if (!(error instanceof Refusal)) {
      throw error;
    }
    if (nothingToUpdate(error.cause)) {
      settleSucceeded(ctx, work, subject);
      return;
    }
    const left = leftByRefusal(work.action, provisionedProduct);
    settleFailed(ctx, work, subject, error.failure, left);
    return;
  }
  scheduleFollowing(ctx, work);
}

function nothingToUpdate({ code, message }: AwsError): boolean {
  return (
    code === 'ValidationError' && message === 'No updates are to be performed.'
  );
}

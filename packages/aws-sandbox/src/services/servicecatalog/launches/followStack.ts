import type { Ctx } from '../../../core/operation';
import { stackName } from '../requests/arns';
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
import { failedStack } from './stackFailure';
import { stackOutcome } from './stackOutcome';
import { FOLLOW_SECONDS, type StackWork } from './stackWork';
import { stackEventsSince, type StackView, viewStack } from './viewStack';

/** Looks at the stack again in a moment. */
export function scheduleFollowing(ctx: Ctx, work: StackWork): void {
  ctx.schedule(FOLLOW_SECONDS, {
    service: 'servicecatalog',
    name: 'followStack',
    data: work,
  });
}

/** Job: reads the stack and settles the record once the stack has come to rest. */
export async function followStack(work: StackWork, ctx: Ctx): Promise<void> {
  const subject = subjectOf(ctx, work);
  if (!subject) {
    return;
  }
  const { record, provisionedProduct } = subject;
  try {
    await look(
      ctx,
      work,
      subject,
      openCloudFormation(ctx, record.launchRoleArn),
    );
  } catch (error) {
    if (!(error instanceof Refusal)) {
      throw error;
    }
    const left = leftByRefusal(work.action, provisionedProduct);
    settleFailed(ctx, work, subject, error.failure, left);
  }
}

async function look(
  ctx: Ctx,
  work: StackWork,
  subject: Subject,
  cloudFormation: CallCloudFormation,
): Promise<void> {
  const { record, provisionedProduct } = subject;
  const stackId =
    provisionedProduct.physicalId ??
    stackName(ctx.accountId, provisionedProduct.id);
  const stack = await viewStack(cloudFormation, stackId);
  showOutputs(subject, stackId, stack);
  const outcome = stackOutcome(work.action, stack.status);
  switch (outcome.kind) {
    case 'succeeded':
      settleSucceeded(ctx, work, subject);
      break;
    case 'failed': {
      const events = await stackEventsSince(
        cloudFormation,
        stackId,
        record.createdAt,
      );
      const failure = failedStack(stackId, events);
      settleFailed(ctx, work, subject, failure, outcome.leaves);
      break;
    }
    case 'rollingBack':
      advanceRecord(ctx, record, 'rollingBack');
      scheduleFollowing(ctx, work);
      break;
    default:
      scheduleFollowing(ctx, work);
  }
}

/** The stack's ARN shows as soon as there is a stack, the outputs of the template once they have values. */
export function showOutputs(
  { record }: Pick<Subject, 'record'>,
  stackId: string,
  stack: StackView,
): void {
  record.outputs = [
    ...stack.outputs,
    {
      OutputKey: 'CloudformationStackARN',
      OutputValue: stackId,
      Description: 'The ARN of the launched Cloudformation Stack',
    },
  ];
}

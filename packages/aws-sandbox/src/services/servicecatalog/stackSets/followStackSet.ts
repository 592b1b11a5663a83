import type { DescribeStacksOutput } from '@aws-sdk/client-cloudformation';
import { AwsError } from '../../../core/AwsError';
import type { Ctx } from '../../../core/operation';
import {
  settleFailed,
  settleSucceeded,
  subjectOf,
} from '../launches/settleWork';
import { STACK_GONE, stackOutcome } from '../launches/stackOutcome';
import { FOLLOW_SECONDS } from '../launches/stackWork';
import { executionSession } from './executionSession';
import { instanceAt, type StackSetJob, stackSetOf } from './stackSetJob';
import { type StackInstance, type StackSet, stackSetsState } from './state';

/** Looks at the stacks again in a moment. */
export function scheduleFollowingStackSet(ctx: Ctx, job: StackSetJob): void {
  ctx.schedule(FOLLOW_SECONDS, {
    service: 'servicecatalog',
    name: 'followStackSet',
    data: job,
  });
}

/** Job: reads the stacks that are under way, and settles the record once all have come to rest. */
export async function followStackSet(
  job: StackSetJob,
  ctx: Ctx,
): Promise<void> {
  const subject = subjectOf(ctx, job.work);
  const stackSet = subject && stackSetOf(ctx, subject.provisionedProduct.id);
  if (!subject || !stackSet) {
    return;
  }
  const instances = job.places.map(place => instanceAt(stackSet, place));
  for (const instance of instances) {
    if (instance.status === 'OUTDATED') {
      await look(ctx, job, stackSet, instance);
    }
  }
  if (instances.some(({ status }) => status === 'OUTDATED')) {
    scheduleFollowingStackSet(ctx, job);
    return;
  }
  if (job.stackAction === 'terminate') {
    stackSet.instances = stackSet.instances.filter(
      instance =>
        !instances.includes(instance) || instance.status !== 'CURRENT',
    );
  }
  const broken = instances.filter(({ status }) => status === 'INOPERABLE');
  if (broken.length === 0) {
    forget(ctx, job, subject.provisionedProduct.id);
    settleSucceeded(ctx, job.work, subject);
    return;
  }
  settleFailed(
    ctx,
    job.work,
    subject,
    { code: '400', message: told(broken) },
    job.work.action === 'provision' ? 'ERROR' : 'TAINTED',
  );
}

async function look(
  ctx: Ctx,
  { stackAction }: StackSetJob,
  stackSet: StackSet,
  instance: StackInstance,
): Promise<void> {
  const { status, reason } = await stackAt(ctx, stackSet, instance);
  const outcome = stackOutcome(stackAction, status);
  if (outcome.kind === 'succeeded') {
    instance.status = 'CURRENT';
  } else if (outcome.kind === 'failed') {
    instance.status = 'INOPERABLE';
    instance.reason = reason ?? `The stack is ${status}.`;
  }
}

async function stackAt(
  ctx: Ctx,
  stackSet: StackSet,
  { accountId, region, stackId }: StackInstance,
): Promise<{ status: string; reason?: string }> {
  try {
    const { Stacks = [] } = await ctx.call<DescribeStacksOutput>(
      'cloudformation',
      'DescribeStacks',
      { StackName: stackId },
      { as: await executionSession(ctx, stackSet, accountId), region },
    );
    const [{ StackStatus = STACK_GONE, StackStatusReason }] = Stacks;
    return { status: StackStatus, reason: StackStatusReason };
  } catch (error) {
    if (!(error instanceof AwsError)) {
      throw error;
    }
    return error.code === 'ValidationError'
      ? { status: STACK_GONE }
      : { status: 'CREATE_FAILED', reason: error.message };
  }
}

function forget(ctx: Ctx, { work }: StackSetJob, id: string): void {
  if (work.action === 'terminate') {
    delete ctx.state(stackSetsState).stackSets[id];
  }
}

function told(broken: readonly StackInstance[]): string {
  const each = broken.map(
    ({ accountId, region, reason }) =>
      `{Account : ${accountId}, Region : ${region}, StatusReason : ${reason}}`,
  );
  return `Errors from CloudFormation: [${each.join(', ')}]`;
}

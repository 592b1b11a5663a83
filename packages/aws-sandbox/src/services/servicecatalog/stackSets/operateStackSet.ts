import type {
  CreateStackInput,
  CreateStackOutput,
} from '@aws-sdk/client-cloudformation';
import { AwsError } from '../../../core/AwsError';
import type { Ctx } from '../../../core/operation';
import { CAPABILITIES } from '../launches/provisionStack';
import { advanceRecord } from '../launches/records';
import { subjectOf } from '../launches/settleWork';
import { stackName } from '../requests/arns';
import type { Tag } from '../state';
import { executionSession } from './executionSession';
import { scheduleFollowingStackSet } from './followStackSet';
import { instanceAt, type StackSetJob, stackSetOf } from './stackSetJob';
import type { StackInstance, StackSet } from './state';

/** Job: begins to make, change or delete stacks of a stack set, each with the rights in its own account. */
export async function operateStackSet(
  job: StackSetJob,
  ctx: Ctx,
): Promise<void> {
  const subject = subjectOf(ctx, job.work);
  const { provisionedProduct, record } = subject ?? {};
  const stackSet = provisionedProduct && stackSetOf(ctx, provisionedProduct.id);
  if (!provisionedProduct || !record || !stackSet) {
    return;
  }
  advanceRecord(ctx, record, 'started');
  record.outputs = [
    {
      OutputKey: 'CloudformationStackSetARN',
      OutputValue: stackSet.id,
      Description: 'The ARN of the launched Cloudformation StackSet',
    },
  ];
  const { tags } = { ...provisionedProduct, ...job.work.becomes };
  const name = `StackSet-${stackName(ctx.accountId, provisionedProduct.id)}`;
  for (const place of job.places) {
    const instance = instanceAt(stackSet, place);
    await begin(ctx, job, stackSet, instance, { name, tags });
  }
  scheduleFollowingStackSet(ctx, job);
}

async function begin(
  ctx: Ctx,
  job: StackSetJob,
  stackSet: StackSet,
  instance: StackInstance,
  { name, tags }: { name: string; tags: Tag[] },
): Promise<void> {
  instance.status = 'OUTDATED';
  delete instance.reason;
  try {
    const as = await executionSession(ctx, stackSet, instance.accountId);
    const call = (operation: string, input: object) =>
      ctx.call<CreateStackOutput>('cloudformation', operation, input, {
        as,
        region: instance.region,
      });
    const wanted = {
      TemplateBody: job.templateBody,
      Parameters: job.parameters,
      Capabilities: CAPABILITIES,
      Tags: tags,
    } satisfies Partial<CreateStackInput>;
    const StackName = instance.stackId;
    switch (job.stackAction) {
      case 'provision':
        instance.stackId = (
          await call('CreateStack', {
            ...wanted,
            StackName: `${name}-${ctx.world.ids.uuid()}`,
          })
        ).StackId;
        break;
      case 'update':
        await call('UpdateStack', { ...wanted, StackName });
        break;
      default:
        await call('DeleteStack', { StackName });
    }
  } catch (error) {
    if (!(error instanceof AwsError)) {
      throw error;
    }
    if (error.message === 'No updates are to be performed.') {
      instance.status = 'CURRENT';
      return;
    }
    instance.status = 'INOPERABLE';
    instance.reason = error.message;
  }
}

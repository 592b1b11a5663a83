import type {
  CreateChangeSetInput,
  CreateChangeSetOutput,
  Parameter,
} from '@aws-sdk/client-cloudformation';
import type { Ctx } from '../../../core/operation';
import { stackName } from '../requests/arns';
import { autoTags } from './autoTags';
import { scheduleFollowingChangeSet } from './followChangeSet';
import { openCloudFormation, Refusal } from './openCloudFormation';
import { changeSetName, planFailed, planSubject } from './plans';
import { CAPABILITIES } from './provisionStack';

/** What a plan's change set is made from. */
export interface MakeChangeSetJob {
  planId: string;
  templateBody: string;
  parameters: Parameter[];
}

/** Job: asks CloudFormation for the change set of a plan, with the permissions of the launch. */
export async function makeChangeSet(
  job: MakeChangeSetJob,
  ctx: Ctx,
): Promise<void> {
  const subject = planSubject(ctx, job.planId);
  if (!subject) {
    return;
  }
  const { plan, provisionedProduct } = subject;
  const wanted = { ...provisionedProduct, ...plan.becomes };
  try {
    const cloudFormation = openCloudFormation(ctx, plan.launchRoleArn);
    const { StackId } = await cloudFormation<CreateChangeSetOutput>(
      'CreateChangeSet',
      {
        StackName:
          provisionedProduct.physicalId ??
          stackName(ctx.accountId, provisionedProduct.id),
        ChangeSetName: changeSetName(plan),
        ChangeSetType: plan.forNewProduct ? 'CREATE' : 'UPDATE',
        TemplateBody: job.templateBody,
        Parameters: job.parameters,
        Capabilities: CAPABILITIES,
        NotificationARNs: plan.notificationArns,
        Tags: [...wanted.tags, ...autoTags(ctx, wanted)],
      } satisfies CreateChangeSetInput,
    );
    provisionedProduct.physicalId ??= StackId;
  } catch (error) {
    if (!(error instanceof Refusal)) {
      throw error;
    }
    planFailed(ctx, subject, error.failure.message);
    return;
  }
  scheduleFollowingChangeSet(ctx, plan.id);
}

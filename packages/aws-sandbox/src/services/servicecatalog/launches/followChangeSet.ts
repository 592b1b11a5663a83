import type {
  Change,
  DescribeChangeSetOutput,
} from '@aws-sdk/client-cloudformation';
import type { Ctx } from '../../../core/operation';
import {
  type CallCloudFormation,
  openCloudFormation,
  Refusal,
} from './openCloudFormation';
import { resourceChange } from './resourceChange';
import { FOLLOW_SECONDS } from './stackWork';
import type { Plan, ProvisionedProduct } from '../state';
import { changeSetName, planFailed, planSubject } from './plans';

/** Looks at the change set of a plan again in a moment. */
export function scheduleFollowingChangeSet(ctx: Ctx, planId: string): void {
  ctx.schedule(FOLLOW_SECONDS, {
    service: 'servicecatalog',
    name: 'followChangeSet',
    data: planId,
  });
}

/** Job: reads the change set of a plan until it is there, or has failed. */
export async function followChangeSet(planId: string, ctx: Ctx): Promise<void> {
  const subject = planSubject(ctx, planId);
  if (!subject) {
    return;
  }
  const { plan, provisionedProduct } = subject;
  try {
    const cloudFormation = openCloudFormation(ctx, plan.launchRoleArn);
    const changeSet = await readChangeSet(
      cloudFormation,
      plan,
      provisionedProduct,
    );
    switch (changeSet.status) {
      case 'CREATE_COMPLETE':
        plan.status = 'CREATE_SUCCESS';
        plan.updatedAt = ctx.now().getTime();
        plan.resourceChanges = changeSet.changes.flatMap(resourceChange);
        return;
      case 'FAILED':
        planFailed(ctx, subject, changeSet.reason);
        return;
      default:
        scheduleFollowingChangeSet(ctx, planId);
    }
  } catch (error) {
    if (!(error instanceof Refusal)) {
      throw error;
    }
    planFailed(ctx, subject, error.failure.message);
  }
}

async function readChangeSet(
  cloudFormation: CallCloudFormation,
  plan: Plan,
  provisionedProduct: ProvisionedProduct,
): Promise<{ status?: string; reason: string; changes: Change[] }> {
  const changes: Change[] = [];
  let page: DescribeChangeSetOutput = {};
  do {
    page = await cloudFormation<DescribeChangeSetOutput>('DescribeChangeSet', {
      StackName: provisionedProduct.physicalId,
      ChangeSetName: changeSetName(plan),
      NextToken: page.NextToken,
    });
    changes.push(...(page.Changes ?? []));
  } while (page.NextToken !== undefined);
  return {
    status: page.Status,
    reason: page.StatusReason ?? 'The change set failed without a reason.',
    changes,
  };
}

import type { ExecuteChangeSetInput } from '@aws-sdk/client-cloudformation';
import type { Ctx } from '../../../core/operation';
import { operateStack } from './operateStack';
import type { StackWork } from './stackWork';

/** The change set a plan is executed by. */
export interface ExecuteChangeSetJob {
  work: StackWork;
  changeSetName: string;
}

/** Job: executes the change set of a plan. */
export async function executeChangeSet(
  job: ExecuteChangeSetJob,
  ctx: Ctx,
): Promise<void> {
  await operateStack(
    ctx,
    job.work,
    async (cloudFormation, { provisionedProduct }) => {
      await cloudFormation('ExecuteChangeSet', {
        StackName: provisionedProduct.physicalId,
        ChangeSetName: job.changeSetName,
      } satisfies ExecuteChangeSetInput);
      return undefined;
    },
  );
}

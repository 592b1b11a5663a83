import type { Ctx } from '../../../core/operation';
import { showOutputs } from './followStack';
import { openCloudFormation, Refusal } from './openCloudFormation';
import { settleFailed, settleSucceeded, subjectOf } from './settleWork';
import type { StackWork } from './stackWork';
import { viewStack } from './viewStack';

/** Job: takes the stack on; its outputs become those of the provisioned product. */
export async function settleImport(work: StackWork, ctx: Ctx): Promise<void> {
  const subject = subjectOf(ctx, work);
  if (!subject) {
    return;
  }
  const { physicalId = '' } = subject.provisionedProduct;
  try {
    const stack = await viewStack(
      openCloudFormation(ctx, undefined),
      physicalId,
    );
    showOutputs(subject, physicalId, stack);
    settleSucceeded(ctx, work, subject);
  } catch (error) {
    if (!(error instanceof Refusal)) {
      throw error;
    }
    settleFailed(ctx, work, subject, error.failure, 'ERROR');
  }
}

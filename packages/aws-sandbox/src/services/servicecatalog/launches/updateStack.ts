import type {
  Parameter,
  UpdateStackInput,
} from '@aws-sdk/client-cloudformation';
import type { Ctx } from '../../../core/operation';
import { autoTags } from './autoTags';
import { operateStack } from './operateStack';
import { CAPABILITIES } from './provisionStack';
import type { StackWork } from './stackWork';

/** What the stack of a provisioned product is to become. */
export interface UpdateStackJob {
  work: StackWork;
  templateBody: string;
  parameters: Parameter[];
}

/** Job: updates the stack of a provisioned product. */
export async function updateStack(
  job: UpdateStackJob,
  ctx: Ctx,
): Promise<void> {
  await operateStack(ctx, job.work, async (cloudFormation, subject) => {
    const wanted = { ...subject.provisionedProduct, ...job.work.becomes };
    await cloudFormation('UpdateStack', {
      StackName: wanted.physicalId,
      TemplateBody: job.templateBody,
      Parameters: job.parameters,
      Capabilities: CAPABILITIES,
      Tags: [...wanted.tags, ...autoTags(ctx, wanted)],
    } satisfies UpdateStackInput);
    return undefined;
  });
}

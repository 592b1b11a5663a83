import type {
  CreateStackInput,
  CreateStackOutput,
  Parameter,
} from '@aws-sdk/client-cloudformation';
import type { Ctx } from '../../../core/operation';
import { stackName } from '../requests/arns';
import { autoTags } from './autoTags';
import { operateStack } from './operateStack';
import type { StackWork } from './stackWork';

/** What the stack of a launch is made from. */
export interface ProvisionStackJob {
  work: StackWork;
  templateBody: string;
  parameters: Parameter[];
  notificationArns: string[];
}

/** Capabilities the service acknowledges for the user: the template was approved by whoever put it in the catalog. */
export const CAPABILITIES: CreateStackInput['Capabilities'] = [
  'CAPABILITY_IAM',
  'CAPABILITY_NAMED_IAM',
  'CAPABILITY_AUTO_EXPAND',
];

/** Job: creates the stack of a launch. */
export async function provisionStack(
  job: ProvisionStackJob,
  ctx: Ctx,
): Promise<void> {
  await operateStack(ctx, job.work, async (cloudFormation, subject) => {
    const { provisionedProduct } = subject;
    const { StackId } = await cloudFormation<CreateStackOutput>('CreateStack', {
      StackName: stackName(ctx.accountId, provisionedProduct.id),
      TemplateBody: job.templateBody,
      Parameters: job.parameters,
      Capabilities: CAPABILITIES,
      NotificationARNs: [...job.notificationArns],
      Tags: [...provisionedProduct.tags, ...autoTags(ctx, provisionedProduct)],
    } satisfies CreateStackInput);
    return StackId;
  });
}

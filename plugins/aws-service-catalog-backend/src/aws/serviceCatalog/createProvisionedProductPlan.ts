import { CreateProvisionedProductPlanCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import { answered } from './answered';
import { updateParameters } from './updateProvisionedProduct';

/** A plan of an update. */
export interface PlanInput {
  /** Idempotency token. */
  token: string;
  planName: string;
  provisionedProductName: string;
  productId: string;
  versionId: string;
  pathId?: string;
  parameters: { key: string; value: string }[];
  /** Keys that keep the value they have. */
  kept: string[];
  tags?: { key: string; value: string }[];
}

/**
 * Asks for a change set of an update; nothing is changed. AWS makes it in the background.
 *
 * @returns id of the plan
 * @throws ConflictError when the provisioned product has a plan already
 */
export async function createProvisionedProductPlan(
  session: AwsSession,
  input: PlanInput,
): Promise<string> {
  const { PlanId } = await session.run(
    'servicecatalog',
    'CreateProvisionedProductPlan',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new CreateProvisionedProductPlanCommand({
          IdempotencyToken: input.token,
          PlanName: input.planName,
          PlanType: 'CLOUDFORMATION',
          ProvisionedProductName: input.provisionedProductName,
          ProductId: input.productId,
          ProvisioningArtifactId: input.versionId,
          PathId: input.pathId,
          ProvisioningParameters: updateParameters(input),
          Tags: input.tags?.map(({ key, value }) => ({
            Key: key,
            Value: value,
          })),
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
  return answered(PlanId, 'PlanId');
}

import { DeleteProvisionedProductPlanCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';

/**
 * Deletes a plan with its change set.
 *
 * @throws NotFoundError when there is none; InputError while AWS is still making it
 */
export async function deleteProvisionedProductPlan(
  session: AwsSession,
  planId: string,
): Promise<void> {
  await session.run(
    'servicecatalog',
    'DeleteProvisionedProductPlan',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new DeleteProvisionedProductPlanCommand({
          PlanId: planId,
          IgnoreErrors: true,
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
}

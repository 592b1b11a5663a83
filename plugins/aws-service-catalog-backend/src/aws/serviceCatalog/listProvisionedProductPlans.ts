import { ListProvisionedProductPlansCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';

/** Ids of the plans that a provisioned product has; AWS allows one. */
export async function listProvisionedProductPlans(
  session: AwsSession,
  provisionedProductId: string,
): Promise<string[]> {
  const { ProvisionedProductPlans } = await session.run(
    'servicecatalog',
    'ListProvisionedProductPlans',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new ListProvisionedProductPlansCommand({
          AccessLevelFilter: { Key: 'Account', Value: 'self' },
          ProvisionProductId: provisionedProductId,
        }),
        { abortSignal },
      ),
  );
  return (ProvisionedProductPlans ?? []).flatMap(({ PlanId }) => PlanId ?? []);
}

import { ListProvisionedProductPlansCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';

/** Ids of the plans that the session's own person has left on a provisioned product; AWS allows one in all. */
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
          AccessLevelFilter: { Key: 'User', Value: 'self' },
          ProvisionProductId: provisionedProductId,
        }),
        { abortSignal },
      ),
  );
  return (ProvisionedProductPlans ?? []).flatMap(({ PlanId }) => PlanId ?? []);
}

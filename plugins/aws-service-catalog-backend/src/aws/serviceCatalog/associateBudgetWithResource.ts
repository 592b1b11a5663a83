import { AssociateBudgetWithResourceCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';

/** Ties a budget to a portfolio or a product. */
export async function associateBudgetWithResource(
  session: AwsSession,
  input: { resourceId: string; budgetName: string },
): Promise<void> {
  await session.run(
    'servicecatalog',
    'AssociateBudgetWithResource',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new AssociateBudgetWithResourceCommand({
          ResourceId: input.resourceId,
          BudgetName: input.budgetName,
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
}

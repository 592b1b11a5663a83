import { DisassociateBudgetFromResourceCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';

/** Unties a budget from a portfolio or a product. */
export async function disassociateBudgetFromResource(
  session: AwsSession,
  input: { resourceId: string; budgetName: string },
): Promise<void> {
  await session.run(
    'servicecatalog',
    'DisassociateBudgetFromResource',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new DisassociateBudgetFromResourceCommand({
          ResourceId: input.resourceId,
          BudgetName: input.budgetName,
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
}

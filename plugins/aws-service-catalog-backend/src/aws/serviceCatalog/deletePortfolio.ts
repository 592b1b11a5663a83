import { DeletePortfolioCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';

/** Deletes a portfolio that nothing is in or on any more. */
export async function deletePortfolio(
  session: AwsSession,
  input: { portfolioId: string },
): Promise<void> {
  await session.run(
    'servicecatalog',
    'DeletePortfolio',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new DeletePortfolioCommand({ Id: input.portfolioId }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
}

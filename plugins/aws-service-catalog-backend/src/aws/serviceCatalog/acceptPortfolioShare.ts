import { AcceptPortfolioShareCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';

/** Imports a portfolio that another account shares with this one. */
export async function acceptPortfolioShare(
  session: AwsSession,
  input: { portfolioId: string },
): Promise<void> {
  await session.run(
    'servicecatalog',
    'AcceptPortfolioShare',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new AcceptPortfolioShareCommand({ PortfolioId: input.portfolioId }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
}

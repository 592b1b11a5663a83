import { RejectPortfolioShareCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';

/** Refuses a shared portfolio, or gives an accepted one back. */
export async function rejectPortfolioShare(
  session: AwsSession,
  input: { portfolioId: string },
): Promise<void> {
  await session.run(
    'servicecatalog',
    'RejectPortfolioShare',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new RejectPortfolioShareCommand({ PortfolioId: input.portfolioId }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
}

import { DisassociateProductFromPortfolioCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';

/** Takes a product out of a portfolio. */
export async function disassociateProductFromPortfolio(
  session: AwsSession,
  input: { portfolioId: string; productId: string },
): Promise<void> {
  await session.run(
    'servicecatalog',
    'DisassociateProductFromPortfolio',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new DisassociateProductFromPortfolioCommand({
          PortfolioId: input.portfolioId,
          ProductId: input.productId,
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
}

import { AssociateProductWithPortfolioCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';

/** Puts a product into a portfolio; doing it twice is doing it once. */
export async function associateProductWithPortfolio(
  session: AwsSession,
  input: {
    portfolioId: string;
    productId: string;
    /** Imported portfolio that the product comes from. */
    sourcePortfolioId?: string;
  },
): Promise<void> {
  await session.run(
    'servicecatalog',
    'AssociateProductWithPortfolio',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new AssociateProductWithPortfolioCommand({
          PortfolioId: input.portfolioId,
          ProductId: input.productId,
          SourcePortfolioId: input.sourcePortfolioId,
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
}

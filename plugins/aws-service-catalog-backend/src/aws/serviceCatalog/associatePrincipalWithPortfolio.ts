import { AssociatePrincipalWithPortfolioCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';

/** Gives a principal access to a portfolio; doing it twice is doing it once. */
export async function associatePrincipalWithPortfolio(
  session: AwsSession,
  input: {
    portfolioId: string;
    principalArn: string;
    type: 'IAM' | 'IAM_PATTERN';
  },
): Promise<void> {
  await session.run(
    'servicecatalog',
    'AssociatePrincipalWithPortfolio',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new AssociatePrincipalWithPortfolioCommand({
          PortfolioId: input.portfolioId,
          PrincipalARN: input.principalArn,
          PrincipalType: input.type,
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
}

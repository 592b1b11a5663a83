import { DisassociatePrincipalFromPortfolioCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';

/** Takes access away. AWS finds the entry by ARN and type together. */
export async function disassociatePrincipalFromPortfolio(
  session: AwsSession,
  input: {
    portfolioId: string;
    principalArn: string;
    type: 'IAM' | 'IAM_PATTERN';
  },
): Promise<void> {
  await session.run(
    'servicecatalog',
    'DisassociatePrincipalFromPortfolio',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new DisassociatePrincipalFromPortfolioCommand({
          PortfolioId: input.portfolioId,
          PrincipalARN: input.principalArn,
          PrincipalType: input.type,
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
}

import { CreatePortfolioShareCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import { type ShareRecipient, toAwsRecipient } from './ShareRecipient';

/**
 * Shares a portfolio. A share that is there already stays as it is, whatever flags are sent.
 *
 * @returns token that the state of a share with the organization is asked for by
 */
export async function createPortfolioShare(
  session: AwsSession,
  input: {
    portfolioId: string;
    recipient: ShareRecipient;
    shareTagOptions: boolean;
    sharePrincipals: boolean;
  },
): Promise<string | undefined> {
  const { PortfolioShareToken } = await session.run(
    'servicecatalog',
    'CreatePortfolioShare',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new CreatePortfolioShareCommand({
          PortfolioId: input.portfolioId,
          ...toAwsRecipient(input.recipient),
          ShareTagOptions: input.shareTagOptions,
          SharePrincipals: input.sharePrincipals,
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
  return PortfolioShareToken;
}

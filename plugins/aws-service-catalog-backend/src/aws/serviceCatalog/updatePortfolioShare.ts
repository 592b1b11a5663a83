import { UpdatePortfolioShareCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import { type ShareRecipient, toAwsRecipient } from './ShareRecipient';

/**
 * Changes what travels with a share; what is left out stays.
 *
 * @returns token that the state of the change is asked for by
 */
export async function updatePortfolioShare(
  session: AwsSession,
  input: {
    portfolioId: string;
    recipient: ShareRecipient;
    shareTagOptions?: boolean;
    sharePrincipals?: boolean;
  },
): Promise<string | undefined> {
  const { PortfolioShareToken } = await session.run(
    'servicecatalog',
    'UpdatePortfolioShare',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new UpdatePortfolioShareCommand({
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

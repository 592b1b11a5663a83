import { DeletePortfolioShareCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import { type ShareRecipient, toAwsRecipient } from './ShareRecipient';

/** Takes a share back. */
export async function deletePortfolioShare(
  session: AwsSession,
  input: { portfolioId: string; recipient: ShareRecipient },
): Promise<void> {
  await session.run(
    'servicecatalog',
    'DeletePortfolioShare',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new DeletePortfolioShareCommand({
          PortfolioId: input.portfolioId,
          ...toAwsRecipient(input.recipient),
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
}

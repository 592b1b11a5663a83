import { AcceptPortfolioShareCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import { type ShareWay, SHARE_WAYS } from './ShareRecipient';

/** Imports a portfolio that another account shares with this one. */
export async function acceptPortfolioShare(
  session: AwsSession,
  input: {
    portfolioId: string;
    /** AWS finds a share of this kind alone; left out, one with the account. */
    through?: ShareWay;
  },
): Promise<void> {
  await session.run(
    'servicecatalog',
    'AcceptPortfolioShare',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new AcceptPortfolioShareCommand({
          PortfolioId: input.portfolioId,
          PortfolioShareType: SHARE_WAYS[input.through ?? 'account'],
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
}

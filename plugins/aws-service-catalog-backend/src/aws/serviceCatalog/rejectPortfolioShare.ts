import { RejectPortfolioShareCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import { type ShareWay, SHARE_WAYS } from './ShareRecipient';

/** Refuses a shared portfolio, or gives an accepted one back. */
export async function rejectPortfolioShare(
  session: AwsSession,
  input: {
    portfolioId: string;
    /** AWS finds a share of this kind alone; left out, one with the account. */
    through?: ShareWay;
  },
): Promise<void> {
  await session.run(
    'servicecatalog',
    'RejectPortfolioShare',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new RejectPortfolioShareCommand({
          PortfolioId: input.portfolioId,
          PortfolioShareType: SHARE_WAYS[input.through ?? 'account'],
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
}

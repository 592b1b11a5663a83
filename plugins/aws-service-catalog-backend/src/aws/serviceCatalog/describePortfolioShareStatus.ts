import { DescribePortfolioShareStatusCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';

/** How a share with an organization or a unit of it is getting on. */
export interface ShareStatusView {
  /** `NOT_STARTED`, `IN_PROGRESS`, `COMPLETED`, `COMPLETED_WITH_ERRORS` or `ERROR`. */
  status: string;
  errors: { message: string; accounts: string[] }[];
}

export async function describePortfolioShareStatus(
  session: AwsSession,
  shareToken: string,
): Promise<ShareStatusView> {
  const answer = await session.run(
    'servicecatalog',
    'DescribePortfolioShareStatus',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new DescribePortfolioShareStatusCommand({
          PortfolioShareToken: shareToken,
        }),
        { abortSignal },
      ),
  );
  return {
    status: answer.Status ?? 'NOT_STARTED',
    errors: (answer.ShareDetails?.ShareErrors ?? []).map(
      ({ Message, Error: name, Accounts }) => ({
        message: Message ?? name ?? 'AWS does not say why',
        accounts: Accounts ?? [],
      }),
    ),
  };
}

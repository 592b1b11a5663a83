import type { PortfolioShare } from 'backstage-plugin-aws-service-catalog-common';
import type { AwsSession } from '../../aws/AwsAccess';
import { awsFailureOf } from '../../aws/errors';
import { describePortfolioShareStatus } from '../../aws/serviceCatalog/describePortfolioShareStatus';

const STATUS: Record<string, PortfolioShare['status']> = {
  COMPLETED: 'completed',
  COMPLETED_WITH_ERRORS: 'completed-with-errors',
  ERROR: 'error',
};

/** How a share is getting on. One with a single account is there at once, and has no token. */
export async function statusOfShare(
  reader: AwsSession,
  token: string | undefined,
): Promise<Pick<PortfolioShare, 'status' | 'errors'>> {
  if (!token) return { status: 'completed' };
  let status;
  try {
    status = await describePortfolioShareStatus(reader, token);
  } catch (error) {
    // The share is made or changed by now, whether or not this account may ask how it is getting on.
    if (!awsFailureOf(error)) throw error;
    return {};
  }
  return {
    status: STATUS[status.status] ?? 'in-progress',
    errors: status.errors.length > 0 ? status.errors : undefined,
  };
}

import type { AwsSession } from '../aws/AwsAccess';
import type { PortfolioView } from '../aws/serviceCatalog/PortfolioView';
import { listAcceptedPortfolioShares } from '../aws/serviceCatalog/listAcceptedPortfolioShares';
import { whatMayBeSeen } from '../aws/whatMayBeSeen';
import { orOutsideOrganization } from './orOutsideOrganization';

/** Portfolios of other accounts that this one has accepted, or has through its organization. */
export async function readImportedPortfolios(
  reader: AwsSession,
): Promise<(PortfolioView & { through: 'account' | 'organization' })[]> {
  const lists = await Promise.all(
    (['account', 'organization'] as const).map(async through => {
      const list = await whatMayBeSeen(
        orOutsideOrganization(listAcceptedPortfolioShares(reader, { through })),
      );
      return (list ?? []).map(portfolio => ({ ...portfolio, through }));
    }),
  );
  const byId = new Map(
    lists.flat().map(portfolio => [portfolio.id, portfolio]),
  );
  return [...byId.values()];
}

import type { AwsSession } from '../aws/AwsAccess';
import type { PortfolioView } from '../aws/serviceCatalog/PortfolioView';
import { listAcceptedPortfolioShares } from '../aws/serviceCatalog/listAcceptedPortfolioShares';
import { whatMayBeSeen } from '../aws/whatMayBeSeen';
import { orOutsideOrganization } from './orOutsideOrganization';

/** A portfolio of another account, and how this one has come by it. */
export type ImportedPortfolioView = PortfolioView & {
  through: 'account' | 'organization';
};

const WAYS = ['account', 'organization'] as const;

/** Portfolios of other accounts that this one has accepted, or has through its organization, as far as it may see them. */
export async function readImportedPortfolios(
  reader: AwsSession,
): Promise<ImportedPortfolioView[]> {
  const lists = await Promise.all(
    WAYS.map(through => whatMayBeSeen(importedThrough(reader, through))),
  );
  return eachOnce(lists.map(list => list ?? []));
}

/** The same, for what has to know all of them. @throws NotAllowedError - the role may not see them */
export async function readAllImportedPortfolios(
  reader: AwsSession,
): Promise<ImportedPortfolioView[]> {
  return eachOnce(
    await Promise.all(WAYS.map(through => importedThrough(reader, through))),
  );
}

async function importedThrough(
  reader: AwsSession,
  through: ImportedPortfolioView['through'],
): Promise<ImportedPortfolioView[]> {
  const list = await orOutsideOrganization(
    listAcceptedPortfolioShares(reader, { through }),
  );
  return list.map(portfolio => ({ ...portfolio, through }));
}

function eachOnce(
  lists: readonly ImportedPortfolioView[][],
): ImportedPortfolioView[] {
  const byId = new Map(
    lists.flat().map(portfolio => [portfolio.id, portfolio]),
  );
  return [...byId.values()];
}

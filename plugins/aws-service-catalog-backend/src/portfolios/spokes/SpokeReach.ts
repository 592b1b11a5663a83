import type { SpokePortfolio } from 'backstage-plugin-aws-service-catalog-common';
import type { ShareWay } from '../../aws/serviceCatalog/ShareRecipient';
import type { ShareView } from '../../aws/serviceCatalog/describePortfolioShares';
import type { Catalog } from '../../catalogs/Catalog';
import type { Team } from '../../teams/Team';
import type { Curation } from '../Curation';
import type { CurationSession, ReadOptions } from '../CurationReads';
import type { PortfolioParts } from '../readPortfolioParts';

/** Whether and how a portfolio of a hub reaches a spoke. */
export interface SpokeReach {
  /** As the hub sees it. */
  portfolio: PortfolioParts;
  state: SpokePortfolio['state'];
  /** How it came, or would come. */
  through: ShareWay;
  /** Names of principals travel along, for certain. */
  sharePrincipals: boolean;
  /** Teams that work in the spoke. */
  teams: Team[];
}

/** Whether a share is with an organization or a unit of it, which do not tell whom they reach. */
export function isWithMany({ recipient }: ShareView): boolean {
  return (
    recipient.type === 'organization' ||
    recipient.type === 'organizational-unit'
  );
}

export async function readSpokeReach(
  { reads, directory }: Pick<Curation, 'reads' | 'directory'>,
  hub: CurationSession,
  spoke: CurationSession,
  portfolioId: string,
  options: Pick<ReadOptions, 'refresh'> = {},
): Promise<SpokeReach> {
  const [{ value: portfolio }, { value: known }, teams] = await Promise.all([
    reads.portfolio(hub, portfolioId, options),
    reads.portfolios(spoke, options),
    directory.all(),
  ]);
  const imported = known.find(one => one.imported && one.id === portfolioId);
  const share = portfolio.shares.find(
    ({ recipient }) => recipient.id === spoke.catalog.accountId,
  );
  const withMany = portfolio.shares.filter(isWithMany);
  const mayReach = share ? [share] : withMany;
  return {
    portfolio,
    state: imported ? 'accepted' : stateOf(portfolio, share, withMany),
    through:
      imported?.through ??
      (share?.recipient.type === 'account' ? 'account' : 'organization'),
    sharePrincipals:
      mayReach.length > 0 &&
      mayReach.every(({ sharePrincipals }) => sharePrincipals),
    teams: teamsOf(spoke.catalog, teams),
  };
}

/** Teams that work where a catalog is. */
export function teamsOf(catalog: Catalog, teams: readonly Team[]): Team[] {
  return teams.filter(
    ({ accountId, regions }) =>
      accountId === catalog.accountId && regions.includes(catalog.region),
  );
}

/** The state of what the spoke does not have. */
function stateOf(
  { unavailable }: PortfolioParts,
  share: ShareView | undefined,
  withMany: readonly ShareView[],
): SpokeReach['state'] {
  if (share) return 'offered';
  const isOpen =
    withMany.length > 0 || unavailable.some(({ part }) => part === 'shares');
  return isOpen ? 'unknown' : 'not-shared';
}

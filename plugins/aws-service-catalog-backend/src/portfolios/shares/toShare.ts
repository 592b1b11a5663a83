import type { PortfolioShare } from 'backstage-plugin-aws-service-catalog-common';
import type { ShareView } from '../../aws/serviceCatalog/describePortfolioShares';
import type { Catalog } from '../../catalogs/Catalog';
import type { Team } from '../../teams/Team';
import { digestOf } from '../fieldDigest';
import { teamName } from '../principals/principalOf';
import { shareFields } from './shareFields';

/**
 * A share as curators see it, with the catalogs and the teams of the account that it is with.
 *
 * @param reached - catalogs that have the portfolio through a share with an organization or a unit of it
 */
export function toShare(
  share: ShareView,
  region: string,
  catalogs: readonly Catalog[],
  teams: readonly Team[],
  reached?: readonly Catalog[],
): PortfolioShare {
  const { recipient } = share;
  const accounts = new Set([
    recipient.id,
    ...(reached ?? []).map(({ accountId }) => accountId),
  ]);
  return {
    recipient: recipient.id,
    type: recipient.type,
    accepted: share.accepted,
    shareTagOptions: share.shareTagOptions,
    sharePrincipals: share.sharePrincipals,
    version: digestOf(shareFields(share)),
    catalog: catalogs.find(
      one => one.accountId === recipient.id && one.region === region,
    )?.id,
    reached: reached?.map(({ id }) => id),
    teams: teams
      .filter(({ accountId }) => accounts.has(accountId))
      .flatMap(team => teamName(team) ?? []),
  };
}

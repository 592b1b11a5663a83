import type { PortfolioShare } from 'backstage-plugin-aws-service-catalog-common';
import type { ShareView } from '../../aws/serviceCatalog/describePortfolioShares';
import type { Catalog } from '../../catalogs/Catalog';
import type { Team } from '../../teams/Team';
import { digestOf } from '../fieldDigest';
import { teamName } from '../principals/principalOf';
import { shareFields } from './shareFields';

/** A share as curators see it: with the catalog and the teams of the account, when it is with one. */
export function toShare(
  share: ShareView,
  region: string,
  catalogs: readonly Catalog[],
  teams: readonly Team[],
): PortfolioShare {
  const { recipient } = share;
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
    teams: teams
      .filter(({ accountId }) => accountId === recipient.id)
      .flatMap(team => teamName(team) ?? []),
  };
}

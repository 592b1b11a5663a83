import type { UnreadAccounts } from 'backstage-plugin-aws-service-catalog-common';
import type { ShareView } from '../../aws/serviceCatalog/describePortfolioShares';
import type { Place } from './whereItRuns';

const WHY =
  'The portal has no role in this account: it is neither a spoke of the catalog nor the account of a team.';

/** Accounts that something is shared with and that the portal does not look into. */
export function accountsBeyondSight(
  shares: readonly ShareView[],
  places: readonly Place[],
  region: string,
): UnreadAccounts {
  const seen = new Set(places.map(({ accountId }) => accountId));
  const ids = shares.flatMap(({ recipient: { type, id } }) =>
    isAccount(type) && !seen.has(id) ? [id] : [],
  );
  return [...new Set(ids)].map(accountId => ({ accountId, region, why: WHY }));
}

/** Units that something is shared with: which accounts they hold is not known here. */
export function unitsOf(shares: readonly ShareView[]): string[] {
  return shares.flatMap(({ recipient: { type, id } }) =>
    isAccount(type) ? [] : [id],
  );
}

function isAccount(type: ShareView['recipient']['type']): boolean {
  return type === 'account' || type === 'organization-member-account';
}

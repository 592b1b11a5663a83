import type { ShareView } from '../../aws/serviceCatalog/describePortfolioShares';

/** What of a share people change: what travels along. */
export function shareFields({ shareTagOptions, sharePrincipals }: ShareView) {
  return { shareTagOptions, sharePrincipals };
}

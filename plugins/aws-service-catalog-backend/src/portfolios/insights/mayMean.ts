import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Team } from '../../teams/Team';
import {
  matchesPattern,
  principalArnOf,
  roleArnOfTeam,
} from '../principals/principalOf';
import type { PortfolioParts } from '../readPortfolioParts';

/** Whether a principal of a portfolio is, or may be, who has launched something. */
export function mayMean(principalArn: string, identityArn: string): boolean {
  const principal = principalArnOf(principalArn);
  const identity = principalArnOf(identityArn);
  if (!identity) return false;
  if (!principal?.accountId) return matchesPattern(principalArn, identityArn);
  const wanted = principal.kind === 'group' ? 'user' : principal.kind;
  return (
    identity.accountId === principal.accountId &&
    identity.kind === wanted &&
    (principal.kind === 'group' ||
      identity.name.toLowerCase() === principal.name.toLowerCase())
  );
}

/** Teams with access to a portfolio, and those in accounts that it is shared with, which may give access themselves. */
export function teamWithAccess(
  { catalog }: CatalogSession,
  { principals, shares }: Pick<PortfolioParts, 'principals' | 'shares'>,
) {
  const isRecipient = (accountId: string) =>
    shares.some(({ recipient: { type, id } }) =>
      // Which accounts a unit of the organization holds is not known here.
      type === 'account' ? id === accountId : accountId !== catalog.accountId,
    );
  return (team: Team) =>
    isRecipient(team.accountId) ||
    principals.some(({ principalArn }) =>
      mayMean(principalArn, roleArnOfTeam(team)),
    );
}

import type { Team } from '../../teams/Team';
import type { PrincipalView } from '../../aws/serviceCatalog/listPrincipalsForPortfolio';
import {
  matchesPattern,
  roleArnOfTeam,
  teamOfPrincipal,
} from '../principals/principalOf';
import type { SpokeReach } from './SpokeReach';

/** What tells which teams have access; what the spoke has of a portfolio is unknown until it has accepted it. */
export type AccessSources = SpokeReach & {
  imported?: { principals: readonly PrincipalView[] };
  locals?: readonly { principals: readonly PrincipalView[] }[];
};

/** Whether a team has access to a portfolio in the spoke, through whichever of its portfolios. */
export function hasAccess(sources: AccessSources, team: Team): boolean {
  const { portfolio, imported, locals = [], sharePrincipals } = sources;
  return grants(
    [
      ...(imported?.principals ?? []),
      ...locals.flatMap(({ principals }) => principals),
      ...(sharePrincipals
        ? portfolio.principals.filter(({ type }) => type === 'IAM_PATTERN')
        : []),
    ],
    team,
  );
}

/** Whether the hub names the team among those with access, whether or not that reaches the spoke. */
export function isNamedByHub({ portfolio }: SpokeReach, team: Team): boolean {
  return grants(portfolio.principals, team);
}

/**
 * Teams that bringing in line gives access to when nobody chooses: an account may be the home of several, and to bring
 * it in line is no reason to let all of them in.
 */
export function teamsToGrant(sources: AccessSources): readonly Team[] {
  const { teams } = sources;
  if (teams.length === 1) return teams;
  return teams.filter(
    team => hasAccess(sources, team) || isNamedByHub(sources, team),
  );
}

/** Whether a team is among principals, itself or through a pattern. */
export function grants(
  principals: readonly PrincipalView[],
  team: Team,
): boolean {
  const arn = roleArnOfTeam(team);
  return principals.some(({ principalArn, type }) =>
    type === 'IAM_PATTERN'
      ? matchesPattern(principalArn, arn)
      : teamOfPrincipal([team], principalArn) !== undefined,
  );
}

import { associatePrincipalWithPortfolio } from '../../aws/serviceCatalog/associatePrincipalWithPortfolio';
import type { Team } from '../../teams/Team';
import { InvalidFieldError } from '../../invalidField';
import { inWords } from '../inWords';
import { roleArnOfTeam } from '../principals/principalOf';
import type { AlignmentWork } from './alignSpoke';
import type { SpokeState } from './SpokeState';
import { type AccessSources, grants, teamsToGrant } from './teamAccess';

/** Gives teams of the spoke access to its local portfolio. */
export async function grantTeams(
  { request, spoke, step }: AlignmentWork,
  state: SpokeState,
  portfolioId: string,
): Promise<void> {
  for (const team of teamsFor(request.teams, state)) {
    const principalArn = roleArnOfTeam(team);
    await step(
      'access',
      `${team.title} through its role ${team.roleName}`,
      async () => {
        const isGranted = state.locals.some(({ principals }) =>
          grants(principals, team),
        );
        if (isGranted) return 'already';
        await inWords(
          'give access to a portfolio',
          associatePrincipalWithPortfolio(spoke.actor(), {
            portfolioId,
            principalArn,
            type: 'IAM',
          }),
        );
        return 'done';
      },
    );
  }
}

/** The teams that somebody chose, or else those that have access anyway. @throws InvalidFieldError - not of the spoke */
export function teamsFor(
  wanted: readonly string[] | undefined,
  sources: AccessSources,
): readonly Team[] {
  if (!wanted) return teamsToGrant(sources);
  return wanted.map(id => {
    const team = sources.teams.find(one => one.id === id);
    if (!team) {
      throw new InvalidFieldError(
        'teams',
        `There is no team '${id}' in the account and region of the spoke`,
      );
    }
    return team;
  });
}

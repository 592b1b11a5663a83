import { associatePrincipalWithPortfolio } from '../../aws/serviceCatalog/associatePrincipalWithPortfolio';
import type { Team } from '../../teams/Team';
import { InvalidFieldError } from '../../invalidField';
import { inWords } from '../inWords';
import { roleArnOfTeam } from '../principals/principalOf';
import type { AlignmentWork } from './alignSpoke';
import type { SpokeState } from './SpokeState';

/** Gives teams of the spoke access to its local portfolio. */
export async function grantTeams(
  { request, spoke, step }: AlignmentWork,
  state: SpokeState,
  portfolioId: string,
): Promise<void> {
  for (const team of teamsFor(request.teams, state.teams)) {
    const principalArn = roleArnOfTeam(team);
    await step(
      'access',
      `${team.title} through its role ${team.roleName}`,
      async () => {
        const isGranted = state.local?.principals.some(
          principal => principal.principalArn === principalArn,
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

/** @throws InvalidFieldError - a team that does not work in the spoke */
export function teamsFor(
  wanted: readonly string[] | undefined,
  teams: readonly Team[],
): readonly Team[] {
  if (!wanted) return teams;
  return wanted.map(id => {
    const team = teams.find(one => one.id === id);
    if (!team) {
      throw new InvalidFieldError(
        'teams',
        `There is no team '${id}' in the account and region of the spoke`,
      );
    }
    return team;
  });
}

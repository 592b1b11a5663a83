import { NotFoundError } from '@backstage/errors';
import type { AwsAccess, AwsSession } from '../aws/AwsAccess';
import { InvalidFieldError } from '../invalidField';
import { type Team, scopeOf, targetOf } from '../teams/Team';

/** A team in one of its regions, read without a person. It cannot change anything. */
export interface InventorySession {
  team: Team;
  region: string;
  reader: AwsSession;
  /** Cache scope: that of the people of the team, so that they and services share what was read. */
  scope: string;
}

/**
 * Opens a team for reading by its read session, as the people of the team see it.
 *
 * @throws NotFoundError - no such team
 * @throws InvalidFieldError - the team does not work in the region
 */
export async function openInventory(
  options: {
    aws: AwsAccess;
    teamById: (teamId: string) => Promise<Team | undefined>;
  },
  teamId: string,
  region?: string,
): Promise<InventorySession> {
  const team = await options.teamById(teamId);
  if (!team) throw new NotFoundError(`There is no team '${teamId}'`);
  if (region !== undefined && !team.regions.includes(region)) {
    throw new InvalidFieldError(
      'region',
      `Team '${
        team.id
      }' does not work in region '${region}'; choose one of ${team.regions.join(
        ', ',
      )}`,
    );
  }
  const target = targetOf(team, region ?? team.regions[0]);
  return {
    team,
    region: target.region,
    reader: options.aws.reader(target),
    scope: scopeOf(team, target.region),
  };
}

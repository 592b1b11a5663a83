import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  AuthorizeResult,
  type ResourcePermission,
} from '@backstage/plugin-permission-common';
import {
  type Team as TeamAnswer,
  launchCreatePermission,
  provisionedProductTerminatePermission,
  provisionedProductUpdatePermission,
  teamReadPermission,
} from 'backstage-plugin-aws-service-catalog-common';
import { ShortMemory } from '../access/ShortMemory';
import { isMember } from '../access/membership';
import type { AwsAccess, AwsSession } from '../aws/AwsAccess';
import { principalArnOf } from '../aws/RoleSessions';
import { InvalidFieldError } from '../invalidField';
import type { People, Person } from './Person';
import { type Team, scopeOf, targetOf } from './Team';
import type { TeamDirectory } from './TeamDirectory';

/** What a person may do for a team. */
export type May = TeamAnswer['may'];

/** A person at work for a team, in one of its regions. */
export interface TeamSession {
  team: Team;
  region: string;
  person: Person;
  /** Session for reads, shared by the team. */
  reader: AwsSession;
  /** Session for changes, the person's own. */
  actor(): AwsSession;
  /** ARN of that session: what AWS records as the owner of what the person launches. */
  viewerArn: string;
  /** Cache scope: what is read as the same role in the same place is the same. */
  scope: string;
}

/** The teams, and the two locks before them: membership, then permission. */
export interface Teams {
  /** Teams that the person may act for, whatever the permissions say. */
  list(person: Person): Promise<Team[]>;
  may(person: Person, teams: readonly Team[]): Promise<May[]>;
  /**
   * Opens a team for a person.
   *
   * @param region - one of the team's; its first, if left out
   * @throws NotFoundError - no such team, or not a team of this person: both read the same
   * @throws NotAllowedError - a permission policy refuses
   * @throws InputError - the team does not work in the region
   */
  open(
    credentials: BackstageCredentials,
    teamId: string,
    region: string | undefined,
    permission: ResourcePermission,
  ): Promise<TeamSession>;
  /** The team, for work that no person is waiting for. */
  byId(teamId: string): Promise<Team | undefined>;
}

// A permission to read that is taken away still holds for this long.
const REMEMBERED_MS = 5_000;

export function createTeams(options: {
  directory: TeamDirectory;
  people: People;
  permissions: PermissionsService;
  aws: AwsAccess;
}): Teams {
  const { directory, people, permissions, aws } = options;
  const mayRead = new ShortMemory<boolean>(REMEMBERED_MS);

  async function authorize(
    person: Person,
    teamIds: string[],
    permission: ResourcePermission,
  ): Promise<boolean[]> {
    const decisions = await permissions.authorize(
      teamIds.map(resourceRef => ({ permission, resourceRef })),
      { credentials: person.credentials },
    );
    return decisions.map(({ result }) => result === AuthorizeResult.ALLOW);
  }

  async function allowed(
    person: Person,
    teamId: string,
    permission: ResourcePermission,
  ): Promise<boolean> {
    const ask = async () => (await authorize(person, [teamId], permission))[0];
    // A change is worth asking about every time.
    return permission.attributes.action === 'read'
      ? mayRead.recall(`${person.entityRef} ${permission.name} ${teamId}`, ask)
      : ask();
  }

  return {
    async list(person) {
      const teams = await directory.all();
      return teams.filter(team => isMember(person, team.groupRef));
    },

    async may(person, teams) {
      const ids = teams.map(team => team.id);
      const [read, launch, update, terminate] = await Promise.all([
        authorize(person, ids, teamReadPermission),
        authorize(person, ids, launchCreatePermission),
        authorize(person, ids, provisionedProductUpdatePermission),
        authorize(person, ids, provisionedProductTerminatePermission),
      ]);
      return ids.map((_, index) => ({
        read: read[index],
        launch: launch[index],
        update: update[index],
        terminate: terminate[index],
      }));
    },

    async open(credentials, teamId, region, permission) {
      const person = await people.of(credentials);
      const team = await directory.byId(teamId);
      if (!team || !isMember(person, team.groupRef)) {
        throw new NotFoundError(
          `There is no team '${teamId}' that you may act for`,
        );
      }
      if (!(await allowed(person, team.id, permission))) {
        throw new NotAllowedError(
          `The permission policy of this portal does not allow you '${permission.name}' for ${team.title}`,
        );
      }
      if (region !== undefined && !team.regions.includes(region)) {
        throw new InvalidFieldError(
          'region',
          `${
            team.title
          } does not work in region '${region}'; choose one of ${team.regions.join(
            ', ',
          )}`,
        );
      }
      const [firstRegion] = team.regions;
      const target = targetOf(team, region ?? firstRegion);
      return {
        team,
        region: target.region,
        person,
        reader: aws.reader(target),
        actor: () => aws.actor(target, person.sessionName),
        viewerArn: principalArnOf(target, person.sessionName),
        scope: scopeOf(team, target.region),
      };
    },

    byId: teamId => directory.byId(teamId),
  };
}

import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  catalogReadPermission,
  teamReadPermission,
} from 'backstage-plugin-aws-service-catalog-common';
import { isMember } from '../access/membership';
import type { AwsAccess, AwsSession } from '../aws/AwsAccess';
import {
  type Catalog,
  scopeOfCatalog,
  targetOfCatalog,
} from '../catalogs/Catalog';
import type { Catalogs } from '../catalogs/Catalogs';
import { InvalidFieldError } from '../invalidField';
import type { People, Person } from '../teams/Person';
import type { Team } from '../teams/Team';
import type { Teams } from '../teams/Teams';

/** A team that somebody looks at, in one region, through the curators' role in its account. */
export interface TeamView {
  team: Team;
  region: string;
  person: Person;
  /** Left out when no catalog lies in the account of the team: then nothing can be read. */
  through?: {
    catalog: Catalog;
    reader: AwsSession;
    /** The same role in another region. */
    readerIn(region: string): AwsSession;
    scope: string;
  };
}

/** Opens teams for those who may look at their guardrails. */
export type OpenTeam = (
  credentials: BackstageCredentials,
  teamId: string,
  region?: string,
) => Promise<TeamView>;

/** The catalog through which a team's account is read. */
export function catalogOfAccount(
  catalogs: readonly Catalog[],
  accountId: string,
): Catalog | undefined {
  return catalogs.find(catalog => catalog.accountId === accountId);
}

/** Scopes of every catalog in an account: whichever a change went through, what was read through another is outdated. */
export function scopesOfAccount(
  catalogs: readonly Catalog[],
  accountId: string,
): string[] {
  return catalogs
    .filter(catalog => catalog.accountId === accountId)
    .map(scopeOfCatalog);
}

/**
 * Members of a team come in by the locks of the team, curators by those of the catalogs. To everybody else there is no
 * such team.
 */
export function createOpenTeam(options: {
  people: People;
  teams: Teams;
  catalogs: Catalogs;
  aws: AwsAccess;
}): OpenTeam {
  const { people, teams, catalogs, aws } = options;

  return async (credentials, teamId, wanted) => {
    const person = await people.of(credentials);
    const team = await teams.byId(teamId);
    const catalog = team && catalogOfAccount(catalogs.all(), team.accountId);
    const [anyCatalog] = catalogs.list(person);
    if (!team || (!isMember(person, team.groupRef) && !anyCatalog)) {
      throw new NotFoundError(`There is no team '${teamId}' that you may see`);
    }
    if (isMember(person, team.groupRef)) {
      await teams.open(credentials, teamId, wanted, teamReadPermission);
    } else {
      await catalogs.open(
        credentials,
        (catalog ?? anyCatalog).id,
        catalogReadPermission,
      );
    }
    const region = wanted ?? team.regions[0];
    if (!team.regions.includes(region)) {
      throw new InvalidFieldError(
        'region',
        `${
          team.title
        } does not work in region '${region}'; choose one of ${team.regions.join(
          ', ',
        )}`,
      );
    }
    if (!catalog) return { team, region, person };
    const readerIn = (place: string) =>
      aws.reader({ ...targetOfCatalog(catalog), region: place });
    return {
      team,
      region,
      person,
      through: {
        catalog,
        reader: readerIn(region),
        readerIn,
        scope: scopeOfCatalog(catalog),
      },
    };
  };
}

/** What to configure so that a team's account can be read. */
export function noCatalogIn(team: Team): string {
  return `No catalog lies in account ${team.accountId}, so the portal has no role to look with. Add one with accountId '${team.accountId}' to awsServiceCatalog.catalogs.`;
}

import type { AwsAccess } from '../../aws/AwsAccess';
import type { Catalog } from '../../catalogs/Catalog';
import type { Curation } from '../Curation';
import { curationSessionOf } from '../curationSessionOf';
import { type Team, scopeOf, targetOf } from '../../teams/Team';
import type { CurationSession } from '../CurationReads';

/** An account and region in which products of a catalog may run, and how that is read there. */
export interface Place {
  accountId: string;
  region: string;
  session: Pick<CurationSession, 'reader' | 'scope'>;
  /** As a curator one sees everything there, as a team what was launched through its role. */
  within: 'account' | 'role';
  /** The team that it is read as. */
  team?: Team;
}

/**
 * Where products of a catalog may run: its own account and those of its spokes, which curators see as a whole, and the
 * accounts of teams that launch from it without being a spoke.
 */
export async function whereItRuns(
  {
    catalogs,
    directory,
    aws,
  }: Pick<Curation, 'catalogs' | 'directory' | 'aws'>,
  catalog: Catalog,
): Promise<Place[]> {
  const reached = [
    catalog,
    ...catalogs.all().filter(({ hub }) => hub === catalog.id),
  ];
  const places: Place[] = reached.map(one => ({
    accountId: one.accountId,
    region: one.region,
    session: curationSessionOf(aws, one),
    within: 'account',
  }));
  for (const team of await directory.all()) {
    const isSeen = places.some(
      ({ accountId, region, within }) =>
        within === 'account' &&
        accountId === team.accountId &&
        region === catalog.region,
    );
    if (!isSeen && team.catalog === catalog.id) {
      places.push(placeOfTeam(aws, team, catalog.region));
    }
  }
  return places;
}

function placeOfTeam(aws: AwsAccess, team: Team, region: string): Place {
  return {
    accountId: team.accountId,
    region,
    session: {
      reader: aws.reader(targetOf(team, region)),
      scope: scopeOf(team, region),
    },
    within: 'role',
    team,
  };
}

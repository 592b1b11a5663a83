import { toError } from '@backstage/errors';
import type { UnreadAccounts } from 'backstage-plugin-aws-service-catalog-common';
import { awsFailureOf } from '../../aws/errors';
import { searchProvisionedProducts } from '../../aws/serviceCatalog/searchProvisionedProducts';
import {
  type ListedProvisionedProduct,
  type ProvisionedProductTable,
  TableWriter,
  rowAt,
} from '../../provisioned/ProvisionedProductTable';
import type { Team } from '../../teams/Team';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Curation } from '../Curation';
import { principalArnOf, teamOfPrincipal } from '../principals/principalOf';
import { type Place, whereItRuns } from './whereItRuns';

type Sources = Pick<Curation, 'reads' | 'catalogs' | 'directory' | 'aws'>;

/** A provisioned product with the place that it runs in. */
export interface Found {
  item: ListedProvisionedProduct;
  place: Place;
  team?: Team;
}

/** What runs of a catalog, in every account that it reaches. */
export interface RunningFound {
  found: Found[];
  unread: UnreadAccounts;
  asOf: Date;
  stale: boolean;
}

/** Everything that runs where a catalog reaches and that `matches`, whoever launched it. */
export async function findRunning(
  sources: Sources,
  session: CatalogSession,
  matches: (item: ListedProvisionedProduct) => boolean,
  options: { refresh?: boolean } = {},
): Promise<RunningFound> {
  const places = await whereItRuns(sources, session.catalog);
  const teams = await sources.directory.all();
  const found: Found[] = [];
  const unread: UnreadAccounts = [];
  let asOf = new Date();
  let stale = false;
  const seen = new Set<string>();
  for (const place of places) {
    try {
      const read = await sources.reads.running(
        place.session,
        place.within,
        options,
        () => readTable(place),
      );
      if (read.asOf < asOf) asOf = read.asOf;
      stale ||= read.stale;
      for (let row = 0; row < read.value.ids.length; row++) {
        const item = rowAt(read.value, row);
        const key = `${place.accountId}/${place.region}/${item.id}`;
        if (matches(item) && !seen.has(key)) {
          seen.add(key);
          found.push({ item, place, team: teamOf(item, place, teams) });
        }
      }
    } catch (error) {
      // What cannot be read is said, not counted as nothing.
      if (!awsFailureOf(error)) throw error;
      const { accountId, region, team } = place;
      const why = toError(error).message;
      unread.push({ accountId, region, team: team?.id, why });
    }
  }
  return { found, unread, asOf, stale };
}

/** The team whose role has launched it. */
function teamOf(
  { ownerArn = '' }: ListedProvisionedProduct,
  place: Place,
  teams: readonly Team[],
): Team | undefined {
  const session = /^arn:([^:]+):sts::(\d+):assumed-role\/([^/]+)\//.exec(
    ownerArn,
  );
  const roleArn = session
    ? `arn:${session[1]}:iam::${session[2]}:role/${session[3]}`
    : ownerArn;
  return principalArnOf(roleArn) ? teamOfPrincipal(teams, roleArn) : place.team;
}

async function readTable({
  session,
  within,
}: Place): Promise<ProvisionedProductTable> {
  const writer = new TableWriter();
  let pageToken: string | undefined;
  do {
    const page = await searchProvisionedProducts(session.reader, {
      within,
      pageToken,
    });
    writer.add(page.items);
    pageToken = page.nextPageToken;
  } while (pageToken);
  return writer.table();
}

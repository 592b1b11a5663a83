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
import {
  identityOf,
  principalArnOf,
  teamOfPrincipal,
} from '../principals/principalOf';
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

/** What to look for: everything of some products, or of some versions. */
export interface Sought {
  by: 'productId' | 'versionId';
  ids: readonly string[];
}

type Matches = (item: ListedProvisionedProduct, place: Place) => boolean;

/** How AWS calls what is sought by. */
const SEARCH_FIELDS = {
  productId: 'productId',
  versionId: 'provisioningArtifactId',
} as const;

// One search costs a call at least, and reading an account one for every hundred that run there.
const MOST_SEARCHES = 20;

/** Everything that runs where a catalog reaches and that `matches`, whoever launched it; it may be a moment old. */
export function findRunning(
  sources: Sources,
  session: CatalogSession,
  matches: Matches,
  options: { refresh?: boolean } = {},
): Promise<RunningFound> {
  return collect(sources, session, matches, place =>
    sources.reads.running(place.session, place.within, options, () =>
      readTable(place),
    ),
  );
}

/** What runs of that as AWS tells now, for decisions: an account that does not answer is unread, never remembered. */
export function findRunningNow(
  sources: Sources,
  session: CatalogSession,
  { by, ids }: Sought,
): Promise<RunningFound> {
  const searches =
    ids.length > MOST_SEARCHES
      ? [undefined]
      : ids.map(id => [`${SEARCH_FIELDS[by]}:${id}`]);
  const wanted = new Set(ids);
  return collect(
    sources,
    session,
    item => wanted.has(item[by] ?? ''),
    async place => ({
      value: await readTable(place, searches),
      asOf: new Date(),
      stale: false,
    }),
  );
}

async function collect(
  sources: Sources,
  session: CatalogSession,
  matches: Matches,
  readAt: (place: Place) => Promise<{
    value: ProvisionedProductTable;
    asOf: Date;
    stale: boolean;
  }>,
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
      const read = await readAt(place);
      if (read.asOf < asOf) asOf = read.asOf;
      stale ||= read.stale;
      for (let row = 0; row < read.value.ids.length; row++) {
        const item = rowAt(read.value, row);
        const key = `${place.accountId}/${place.region}/${item.id}`;
        if (matches(item, place) && !seen.has(key)) {
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
  const arn = identityOf(ownerArn);
  return principalArnOf(arn) ? teamOfPrincipal(teams, arn) : place.team;
}

async function readTable(
  { session, within }: Place,
  searches: readonly (string[] | undefined)[] = [undefined],
): Promise<ProvisionedProductTable> {
  const writer = new TableWriter();
  for (const query of searches) {
    let pageToken: string | undefined;
    do {
      const page = await searchProvisionedProducts(session.reader, {
        query,
        within,
        pageToken,
      });
      writer.add(page.items);
      pageToken = page.nextPageToken;
    } while (pageToken);
  }
  return writer.table();
}

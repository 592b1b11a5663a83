import { toError } from '@backstage/errors';
import type {
  RunningItem,
  UnreadAccounts,
} from 'backstage-plugin-aws-service-catalog-common';
import { awsFailureOf } from '../../aws/errors';
import { searchProvisionedProducts } from '../../aws/serviceCatalog/searchProvisionedProducts';
import {
  type ListedProvisionedProduct,
  type ProvisionedProductTable,
  TableWriter,
  rowAt,
} from '../../provisioned/ProvisionedProductTable';
import { statusInWords } from '../../provisioned/statusInWords';
import { sessionNameIn } from '../../provisioned/owners';
import { personOfSessionName } from '../../teams/sessionName';
import type { Team } from '../../teams/Team';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Curation } from '../Curation';
import {
  principalArnOf,
  teamName,
  teamOfPrincipal,
} from '../principals/principalOf';
import { type Place, whereItRuns } from './whereItRuns';

type Sources = Pick<
  Curation,
  'reads' | 'catalogs' | 'directory' | 'aws' | 'peopleOf'
>;

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

/** What was found as answers show it, with the people behind session names. */
export async function toRunningItems(
  sources: Sources,
  { person }: CatalogSession,
  found: readonly Found[],
  outdated: (item: ListedProvisionedProduct) => boolean | undefined = () =>
    undefined,
): Promise<RunningItem[]> {
  const names = found.flatMap(({ item }) => nameToAsk(item) ?? []);
  const people = await sources.peopleOf([...new Set(names)]);
  return found.map(({ item, place, team }) => ({
    id: item.id,
    name: item.name,
    accountId: place.accountId,
    region: place.region,
    team: teamName(team),
    status: item.status,
    tone: statusInWords(item.status).tone,
    productId: item.productId,
    productName: item.productName,
    versionId: item.versionId,
    versionName: item.versionName,
    outdated: outdated(item),
    owner: ownerOf(item, team, people, person.entityRef),
    createdAt: item.createdAt
      ? new Date(item.createdAt).toISOString()
      : undefined,
  }));
}

function ownerOf(
  { ownerArn }: ListedProvisionedProduct,
  team: Team | undefined,
  people: ReadonlyMap<string, string>,
  viewerRef: string,
): RunningItem['owner'] {
  if (!ownerArn) return undefined;
  const sessionName = sessionNameIn(ownerArn);
  // Only sessions of a team's role are named by the portal.
  const entityRef =
    team && sessionName
      ? people.get(sessionName) ?? personOfSessionName(sessionName)
      : undefined;
  return {
    principalArn: ownerArn,
    sessionName,
    entityRef,
    isMe: entityRef === viewerRef,
  };
}

function nameToAsk({ ownerArn }: ListedProvisionedProduct): string | undefined {
  const name = ownerArn && sessionNameIn(ownerArn);
  return name && personOfSessionName(name) === undefined ? name : undefined;
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

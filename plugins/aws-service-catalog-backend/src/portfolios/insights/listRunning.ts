import { NotFoundError } from '@backstage/errors';
import type {
  ListCatalogProvisionedProductsQuery,
  RunningList,
} from 'backstage-plugin-aws-service-catalog-common';
import type { CatalogSession } from '../../catalogs/Catalogs';
import { productVersions } from '../../products/productVersions';
import type { Curation } from '../Curation';
import { type Listing, listPage } from '../listPage';
import { facetsOfRunning } from './facetsOfRunning';
import { type PersonBehind, peopleBehind } from './peopleBehind';
import { readUserRef } from './readUserRef';
import { type Found, findRunning } from './Running';
import { toRunningItem } from './toRunningItem';

type Sources = Pick<
  Curation,
  'reads' | 'catalogs' | 'directory' | 'aws' | 'peopleOf'
>;

/** What of it to list, with the defaults of the HTTP API filled in. */
export type RunningQuery = ListCatalogProvisionedProductsQuery &
  Required<
    Pick<ListCatalogProvisionedProductsQuery, 'sort' | 'limit' | 'refresh'>
  >;

const listingOf = (personBehind: PersonBehind): Listing<Found> => ({
  id: ({ item, place }) => `${place.accountId}/${item.id}`,
  texts: ({ item, team }) => [
    item.id,
    item.name,
    item.productName,
    item.ownerArn,
    team?.title,
  ],
  filters: {
    product: ({ item }) => [item.productId ?? ''],
    version: ({ item }) => [item.versionId ?? ''],
    team: ({ team }) => [team?.id ?? ''],
    status: ({ item }) => [item.status],
    person: found => [personBehind(found) ?? ''],
  },
  sorts: {
    name: ({ item }) => item.name,
    created: ({ item }) => new Date(item.createdAt).toISOString(),
    team: ({ team }) => team?.title ?? '',
    status: ({ item }) => item.status,
  },
});

/**
 * Who runs what of a catalog, across teams, with how many run each version.
 *
 * @throws InvalidFieldError - a filter, the person in one, or a cursor that is none
 */
export async function listRunning(
  sources: Sources,
  session: CatalogSession,
  { refresh, filter = [], ...query }: RunningQuery,
): Promise<RunningList> {
  const wanted = filter.map(one => {
    const [, person] = /^person=(.*)$/s.exec(one) ?? [];
    return person === undefined
      ? one
      : `person=${readUserRef('filter', person)}`;
  });
  const { value: products } = await sources.reads.products(session);
  const known = new Map(products.map(({ id, name }) => [id, name]));
  const { found, unread, asOf, stale } = await findRunning(
    sources,
    session,
    // In its own account also what is left of products that are deleted, or shared no longer.
    ({ productId }, { accountId }) =>
      productId !== undefined &&
      (accountId === session.catalog.accountId || known.has(productId)),
    { refresh },
  );
  const personBehind = await peopleBehind(sources, found);
  const page = listPage(listingOf(personBehind), found, {
    ...query,
    filter: wanted,
  });
  const teams = await sources.directory.all();
  const newest = await newestVersions(
    sources,
    session,
    new Set(page.items.flatMap(({ item }) => item.productId ?? [])),
  );
  return {
    asOf: asOf.toISOString(),
    stale,
    items: page.items.map(one => {
      const newestId = newest.get(one.item.productId ?? '');
      return {
        ...toRunningItem(session, one, personBehind(one)),
        outdated:
          newestId === undefined ? undefined : newestId !== one.item.versionId,
      };
    }),
    total: page.total,
    nextCursor: page.nextCursor,
    versions: countVersions(page.all),
    facets: facetsOfRunning(page.all, wanted, personBehind, {
      products: known,
      teams: new Map(teams.map(({ id, title }) => [id, title])),
    }),
    unread,
  };
}

async function newestVersions(
  { reads }: Sources,
  session: CatalogSession,
  productIds: ReadonlySet<string>,
): Promise<Map<string, string | undefined>> {
  const entries = await Promise.all(
    [...productIds].map(async (id): Promise<[string, string | undefined]> => {
      const active = (await versionsOf(reads, session, id)).filter(
        version => version.active,
      );
      const newest = productVersions(active).find(one => one.newest);
      return [id, newest?.id];
    }),
  );
  return new Map(entries);
}

/** None of a product that is gone, while it may still run. */
async function versionsOf(
  reads: Sources['reads'],
  session: CatalogSession,
  productId: string,
) {
  try {
    return (await reads.product(session, productId)).value.versions;
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    return [];
  }
}

function countVersions(found: readonly Found[]): RunningList['versions'] {
  const counts = new Map<string, RunningList['versions'][number]>();
  for (const { item, team } of found) {
    const { productId, versionId, versionName } = item;
    if (productId && versionId) {
      const key = `${productId}/${versionId}`;
      const count: RunningList['versions'][number] = counts.get(key) ?? {
        productId,
        versionId,
        versionName: versionName ?? versionId,
        total: 0,
        teams: [],
      };
      count.total += 1;
      const id = team?.id ?? 'unknown';
      const ofTeam = count.teams.find(one => one.id === id);
      if (ofTeam) ofTeam.count += 1;
      else
        count.teams.push({
          id,
          title: team?.title ?? 'Nobody the portal knows',
          count: 1,
        });
      counts.set(key, count);
    }
  }
  return [...counts.values()].sort((a, b) => b.total - a.total);
}

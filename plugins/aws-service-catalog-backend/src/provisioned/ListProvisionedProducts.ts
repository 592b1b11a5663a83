import type {
  Person,
  ProvisionedProductList,
  ProvisionedProductSummary,
} from 'backstage-plugin-aws-service-catalog-common';
import type { LaunchStore } from '../launches/LaunchStore';
import {
  provisionedProductIdOf,
  type StoredLaunch,
} from '../launches/StoredLaunch';
import type { TeamSession } from '../teams/Teams';
import { isWanted, parseListFilter } from './listFilters';
import { ListOrder, type ProvisionedProductSort } from './ListOrder';
import type { NewerVersions } from './NewerVersions';
import { type KnownPeople, personOf, unknownSessionNames } from './owners';
import {
  type ListedProvisionedProduct,
  ownersIn,
  type ProvisionedProductTable,
  rowAt,
} from './ProvisionedProductTable';
import type { ProvisionedProductReads } from './ProvisionedProductReads';
import { statusInWords } from './statusInWords';

/** Which provisioned products to list, with the defaults of the HTTP API filled in. */
export interface ProvisionedProductQuery {
  scope: 'mine' | 'team';
  sort: ProvisionedProductSort;
  limit: number;
  search?: string;
  filter?: string[];
  cursor?: string;
  refresh: boolean;
}

/** Lists what runs, of the person or of the whole team, also what was launched outside the portal. */
export class ListProvisionedProducts {
  readonly #reads: ProvisionedProductReads;
  readonly #newer: NewerVersions;
  readonly #launches: LaunchStore;

  constructor(options: {
    reads: ProvisionedProductReads;
    newer: NewerVersions;
    launches: LaunchStore;
  }) {
    this.#reads = options.reads;
    this.#newer = options.newer;
    this.#launches = options.launches;
  }

  /** @throws InvalidFieldError - a filter or a cursor that is none */
  async of(
    session: TeamSession,
    query: ProvisionedProductQuery,
  ): Promise<ProvisionedProductList> {
    const filter = parseListFilter(query);
    const {
      value: table,
      asOf,
      stale,
    } = await this.#reads.seenBy(
      {
        reader: session.reader,
        scope: session.scope,
        viewerArn: session.actor().principalArn,
      },
      query,
    );
    const people = await this.#people(table);
    const owners = ownersOf(table, session, people);
    const order = new ListOrder(table, query.sort);
    const rows = order.rows().filter(row => {
      const item = rowAt(table, row);
      return isWanted(filter, item, owners.get(item.ownerArn ?? ''));
    });
    const start = query.cursor ? order.startAfter(rows, query.cursor) : 0;
    const page = rows.slice(start, start + query.limit);
    const last = page.at(-1);
    return {
      asOf: asOf.toISOString(),
      stale,
      items: await this.#summaries(
        session,
        page.map(row => rowAt(table, row)),
        owners,
      ),
      total: rows.length,
      nextCursor:
        last !== undefined && start + page.length < rows.length
          ? order.cursorAfter(last)
          : undefined,
    };
  }

  async #people(table: ProvisionedProductTable): Promise<KnownPeople> {
    const names = unknownSessionNames(ownersIn(table));
    return names.length > 0
      ? this.#launches.peopleBySessionName(names)
      : new Map();
  }

  async #summaries(
    session: TeamSession,
    items: readonly ListedProvisionedProduct[],
    owners: ReadonlyMap<string, Person>,
  ): Promise<ProvisionedProductSummary[]> {
    const [active, newer] = await Promise.all([
      this.#launches.listActiveOn(
        session.team.id,
        items.map(({ id }) => id),
      ),
      this.#newer.than(session, items),
    ]);
    const activeById = new Map(
      active.map(launch => [provisionedProductIdOf(launch), launch]),
    );
    return items.map((item, index) => ({
      ...toSummary(
        item,
        owners.get(item.ownerArn ?? '') ?? nobody(item),
        activeById.get(item.id),
      ),
      newerVersion: newer[index],
    }));
  }
}

function ownersOf(
  table: ProvisionedProductTable,
  session: TeamSession,
  people: KnownPeople,
): ReadonlyMap<string, Person> {
  const viewer = session.actor().principalArn;
  return new Map(
    ownersIn(table).map(arn => [arn, personOf(arn, viewer, people)]),
  );
}

function nobody({ ownerArn = 'unknown' }: ListedProvisionedProduct): Person {
  return { principalArn: ownerArn, isMe: false };
}

/** A provisioned product as lists tell it. */
export function toSummary(
  item: ListedProvisionedProduct,
  owner: Person,
  active: StoredLaunch | undefined,
): ProvisionedProductSummary {
  const { createdAt, ownerArn: _, ...told } = item;
  return {
    ...told,
    ...statusInWords(item.status, active?.request.order.operation),
    owner,
    createdAt: createdAt ? new Date(createdAt).toISOString() : undefined,
    activeLaunchId: active?.request.id,
  };
}

import type { FoundProvisionedProduct } from '../aws/serviceCatalog/searchProvisionedProducts';

/** What a list shows of a provisioned product. */
export interface ListedProvisionedProduct {
  id: string;
  name: string;
  /** Milliseconds since 1970; 0 when AWS does not tell. */
  createdAt: number;
  type: string;
  status: string;
  statusMessage?: string;
  productId?: string;
  productName?: string;
  versionId?: string;
  versionName?: string;
  /** ARN of the owner's session. */
  ownerArn?: string;
}

/** Values that many rows share are kept once; a row holds a place among them. */
interface Shared {
  values: (string | null)[];
  places: number[];
}

/**
 * Every provisioned product of an account, as columns. An account may hold a hundred thousand: as objects they would
 * cost several times as much, in memory and in the cache. Survives JSON.
 */
export interface ProvisionedProductTable {
  ids: string[];
  names: string[];
  createdAt: number[];
  shared: Record<SharedColumn, Shared>;
  /** Messages are rare and long; by row. */
  messages: Record<string, string>;
}

const SHARED = [
  'type',
  'status',
  'productId',
  'productName',
  'versionId',
  'versionName',
  'ownerArn',
] as const;

type SharedColumn = (typeof SHARED)[number];

const LONGEST_MESSAGE = 300;

/** Collects provisioned products page by page into a table. */
export class TableWriter {
  readonly #table: ProvisionedProductTable = {
    ids: [],
    names: [],
    createdAt: [],
    shared: {
      type: emptyColumn(),
      status: emptyColumn(),
      productId: emptyColumn(),
      productName: emptyColumn(),
      versionId: emptyColumn(),
      versionName: emptyColumn(),
      ownerArn: emptyColumn(),
    },
    messages: {},
  };
  readonly #seen = new Set<string>();
  readonly #places = new Map<SharedColumn, Map<string | null, number>>(
    SHARED.map(column => [column, new Map()]),
  );

  /** Adds the items of a page; one that an earlier page had, because the list moved meanwhile, counts once. */
  add(items: readonly FoundProvisionedProduct[]): void {
    for (const item of items) {
      if (!this.#seen.has(item.id)) {
        this.#seen.add(item.id);
        this.#addRow(toListed(item));
      }
    }
  }

  /** Adds these rows of another table. */
  addRows(table: ProvisionedProductTable, rows: Iterable<number>): void {
    for (const row of rows) this.#addRow(rowAt(table, row));
  }

  table(): ProvisionedProductTable {
    return this.#table;
  }

  #addRow(item: ListedProvisionedProduct): void {
    const { ids, names, createdAt, messages } = this.#table;
    if (item.statusMessage) {
      messages[ids.length] = item.statusMessage.slice(0, LONGEST_MESSAGE);
    }
    ids.push(item.id);
    names.push(item.name);
    createdAt.push(item.createdAt);
    for (const column of SHARED) {
      this.#addShared(column, item[column] ?? null);
    }
  }

  #addShared(column: SharedColumn, value: string | null): void {
    const { values, places } = this.#table.shared[column];
    const known = this.#places.get(column);
    let place = known?.get(value);
    if (place === undefined) {
      place = values.push(value) - 1;
      known?.set(value, place);
    }
    places.push(place);
  }
}

function toListed({
  createdAt,
  userArnSession,
  ...item
}: FoundProvisionedProduct): ListedProvisionedProduct {
  return {
    ...item,
    createdAt: createdAt ? Date.parse(createdAt) : 0,
    ownerArn: userArnSession,
  };
}

function emptyColumn(): Shared {
  return { values: [], places: [] };
}

/** One row of the table. */
export function rowAt(
  table: ProvisionedProductTable,
  row: number,
): ListedProvisionedProduct {
  return {
    id: table.ids[row],
    name: table.names[row],
    createdAt: table.createdAt[row],
    type: sharedAt(table, 'type', row) ?? 'UNKNOWN',
    status: sharedAt(table, 'status', row) ?? 'UNKNOWN',
    statusMessage: table.messages[row],
    productId: sharedAt(table, 'productId', row),
    productName: sharedAt(table, 'productName', row),
    versionId: sharedAt(table, 'versionId', row),
    versionName: sharedAt(table, 'versionName', row),
    ownerArn: sharedAt(table, 'ownerArn', row),
  };
}

/** Everybody who owns something in the table. */
export function ownersIn(table: ProvisionedProductTable): string[] {
  return table.shared.ownerArn.values.flatMap(value => value ?? []);
}

function sharedAt(
  table: ProvisionedProductTable,
  column: SharedColumn,
  row: number,
): string | undefined {
  const { values, places } = table.shared[column];
  return values[places[row]] ?? undefined;
}

import type { ListProvisionedProductsQuery } from 'backstage-plugin-aws-service-catalog-common';
import { InvalidFieldError } from '../invalidField';
import { type ProvisionedProductTable, rowAt } from './ProvisionedProductTable';

/** Sort of a list; `-` is descending. */
export type ProvisionedProductSort = NonNullable<
  ListProvisionedProductsQuery['sort']
>;

/** Where a row stands in an order: by the key, then by the id. */
interface Position {
  key: string | number;
  id: string;
}

/** Where the next page begins: after this item, also when it has gone meanwhile. */
interface Cursor extends Position {
  sort: string;
}

const collator = new Intl.Collator('en', {
  numeric: true,
  sensitivity: 'base',
});

const orders = new WeakMap<
  ProvisionedProductTable,
  Map<ProvisionedProductSort, number[]>
>();

/** A total order of rows, so that a page can begin after any item. */
export class ListOrder {
  readonly #table: ProvisionedProductTable;
  readonly #sort: ProvisionedProductSort;

  constructor(table: ProvisionedProductTable, sort: ProvisionedProductSort) {
    this.#table = table;
    this.#sort = sort;
  }

  /** All rows in this order. The same table is only sorted once: it is one object for as long as it is cached. */
  rows(): readonly number[] {
    const known = orders.get(this.#table) ?? new Map();
    orders.set(this.#table, known);
    const sorted = known.get(this.#sort) ?? this.#sortRows();
    known.set(this.#sort, sorted);
    return sorted;
  }

  cursorAfter(row: number): string {
    const cursor: Cursor = { sort: this.#sort, ...this.#positionOf(row) };
    return Buffer.from(JSON.stringify(cursor)).toString('base64url');
  }

  /**
   * Index of the first row after the cursor, among rows in this order.
   *
   * @throws InvalidFieldError - not a cursor of this list in this order
   */
  startAfter(sorted: readonly number[], text: string): number {
    const cursor = this.#decode(text);
    const index = sorted.findIndex(
      row => this.#compare(this.#positionOf(row), cursor) > 0,
    );
    return index < 0 ? sorted.length : index;
  }

  #sortRows(): number[] {
    return this.#table.ids
      .map((_, row) => ({ row, position: this.#positionOf(row) }))
      .sort((a, b) => this.#compare(a.position, b.position))
      .map(({ row }) => row);
  }

  #positionOf(row: number): Position {
    const { id, name, createdAt, status } = rowAt(this.#table, row);
    const keys = { name, created: createdAt, status };
    return { id, key: keys[fieldOf(this.#sort)] };
  }

  #compare(a: Position, b: Position): number {
    const ascending =
      typeof a.key === 'number' && typeof b.key === 'number'
        ? a.key - b.key
        : collator.compare(String(a.key), String(b.key));
    const direction = this.#sort.startsWith('-') ? -1 : 1;
    return direction * (ascending || compareIds(a.id, b.id));
  }

  #decode(text: string): Cursor {
    const cursor = parse(text);
    if (!isCursor(cursor) || cursor.sort !== this.#sort) {
      throw new InvalidFieldError(
        'cursor',
        `cursor is not one that this list with sort '${
          this.#sort
        }' has given; leave it out to begin anew`,
      );
    }
    return cursor;
  }
}

function compareIds(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}

function fieldOf(sort: ProvisionedProductSort): 'name' | 'created' | 'status' {
  switch (sort) {
    case 'name':
    case '-name':
      return 'name';
    case 'status':
    case '-status':
      return 'status';
    default:
      return 'created';
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    return undefined;
  }
}

function isCursor(value: unknown): value is Cursor {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const { sort, id, key } = value as Record<string, unknown>;
  return (
    typeof sort === 'string' &&
    typeof id === 'string' &&
    (typeof key === 'string' || typeof key === 'number')
  );
}

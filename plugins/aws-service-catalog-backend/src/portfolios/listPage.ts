import { InvalidFieldError } from '../invalidField';
import { isObject, parseJson } from '../json';

/** How a list is asked for. */
export interface ListQuery {
  search?: string;
  filter?: string[];
  sort: string;
  limit: number;
  cursor?: string;
}

/** How things of a kind are searched, filtered and sorted. */
export interface Listing<T> {
  id(item: T): string;
  /** Texts that a search looks through. */
  texts(item: T): (string | undefined)[];
  /** Values by the name of a filter. */
  filters: Record<string, (item: T) => readonly string[]>;
  /** What an item is sorted by, by the name of a sort. */
  sorts: Record<string, (item: T) => string>;
}

/** One page of what a query leaves. */
export interface ListPage<T> {
  /** Everything that it leaves, sorted. */
  all: T[];
  items: T[];
  total: number;
  nextCursor?: string;
}

/**
 * Searches, filters, sorts and pages. A cursor names the last item instead of counting, so that what comes or goes
 * meanwhile neither repeats nor hides others.
 *
 * @throws InvalidFieldError - a filter or a cursor that is none
 */
export function listPage<T>(
  listing: Listing<T>,
  all: readonly T[],
  query: ListQuery,
): ListPage<T> {
  const wanted = wantedValues(listing, query.filter ?? []);
  const words = (query.search ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const left = all.filter(item => {
    const text = listing.texts(item).join(' ').toLowerCase();
    return (
      words.every(word => text.includes(word)) &&
      [...wanted].every(([name, values]) =>
        listing.filters[name](item).some(value => values.has(value)),
      )
    );
  });
  const descending = query.sort.startsWith('-');
  const keyOf = listing.sorts[query.sort.replace('-', '')];
  const compare = (a: Place, b: Place) =>
    compareText(a.key, b.key) || compareText(a.id, b.id);
  const places = left
    .map(item => ({
      item,
      key: keyOf(item).toLowerCase(),
      id: listing.id(item),
    }))
    .sort((a, b) => (descending ? compare(b, a) : compare(a, b)));
  const last = query.cursor ? placeOf(query.cursor, query.sort) : undefined;
  const rest = last
    ? places.filter(place =>
        descending ? compare(place, last) < 0 : compare(place, last) > 0,
      )
    : places;
  const page = rest.slice(0, query.limit);
  const end = page.at(-1);
  return {
    all: places.map(({ item }) => item),
    items: page.map(({ item }) => item),
    total: places.length,
    nextCursor:
      end && rest.length > page.length
        ? cursorOf({ key: end.key, id: end.id }, query.sort)
        : undefined,
  };
}

interface Place {
  key: string;
  id: string;
}

function wantedValues<T>(
  listing: Listing<T>,
  filters: readonly string[],
): Map<string, Set<string>> {
  const names = Object.keys(listing.filters);
  const wanted = new Map<string, Set<string>>();
  for (const filter of filters) {
    const [, name = '', value = ''] = /^([^=]*)=(.*)$/s.exec(filter) ?? [];
    if (!names.includes(name)) {
      throw new InvalidFieldError(
        'filter',
        `filter '${filter}' is not field=value with one of the fields ${names.join(
          ', ',
        )}`,
      );
    }
    wanted.set(name, (wanted.get(name) ?? new Set()).add(value));
  }
  return wanted;
}

function cursorOf(place: Place, sort: string): string {
  return Buffer.from(JSON.stringify({ ...place, sort })).toString('base64url');
}

function placeOf(cursor: string, sort: string): Place {
  const place = parseJson(Buffer.from(cursor, 'base64url').toString());
  if (
    !isObject(place) ||
    place.sort !== sort ||
    typeof place.key !== 'string' ||
    typeof place.id !== 'string'
  ) {
    throw new InvalidFieldError(
      'cursor',
      `cursor is not one that this list with sort '${sort}' has given; leave it out to begin anew`,
    );
  }
  return { key: place.key, id: place.id };
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** How often each value occurs, the most frequent first. */
export function facetOf(
  values: readonly string[],
): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || compareText(a.value, b.value));
}

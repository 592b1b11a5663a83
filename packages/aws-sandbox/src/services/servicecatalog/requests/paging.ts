import { createHash } from 'node:crypto';
import { invalidParameters } from './errors';

/** Members of a request for one page of a list. */
export interface PageRequest {
  PageSize?: number;
  PageToken?: string;
}

/** One page, and the token of the next one unless it is the last. */
export interface Page<T> {
  items: T[];
  nextPageToken?: string;
}

/**
 * Cuts one page out of a list.
 *
 * A token is opaque text that holds a position and is good for the same query only. It does not hold the list: what is
 * added or removed between two pages shifts the rest, as it does with the real service. `PageSize` 0 counts as left out.
 *
 * @param query - what the list was made from, anything JSON; a token of another query is refused
 * @param maximum - page size of the operation, also the default
 * @throws InvalidParametersException for a token that this query did not answer
 */
export function pageOf<T>(
  list: readonly T[],
  request: PageRequest,
  query: unknown,
  maximum: number,
): Page<T> {
  const start = positionOf(request.PageToken, query);
  const end = start + Math.min(request.PageSize || maximum, maximum);
  return {
    items: list.slice(start, end),
    nextPageToken: end < list.length ? tokenAt(end, query) : undefined,
  };
}

function tokenAt(position: number, query: unknown): string {
  return Buffer.from(`${digest(query)}.${position}`).toString('base64');
}

function positionOf(token: string | undefined, query: unknown): number {
  if (token === undefined || token === '') {
    return 0;
  }
  const [of, position] = Buffer.from(token, 'base64').toString().split('.');
  if (of !== digest(query) || !/^\d{1,9}$/.test(position ?? '')) {
    throw invalidParameters('Invalid page token');
  }
  return Number(position);
}

function digest(query: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(query))
    .digest('hex')
    .slice(0, 16);
}

import type { AwsError } from './AwsError';

/** One page of a list. */
export interface Page<T> {
  items: T[];
  /** Left out on the last page. */
  nextToken?: string;
}

/**
 * Cuts a page out of a list.
 *
 * @param options.token - token of the page, as an earlier page gave it
 * @param options.invalid - the service's error for a token that this did not make; thrown
 */
export function pageOf<T>(
  items: T[],
  options: { token?: string; size?: number; invalid: () => AwsError },
): Page<T> {
  const start = options.token ? decode(options.token, options.invalid) : 0;
  const end = options.size ? start + options.size : items.length;
  return {
    items: items.slice(start, end),
    nextToken:
      end < items.length
        ? Buffer.from(`from:${end}`).toString('base64url')
        : undefined,
  };
}

function decode(token: string, invalid: () => AwsError): number {
  const match = /^from:(\d+)$/.exec(
    Buffer.from(token, 'base64url').toString('utf8'),
  );
  if (!match) {
    throw invalid();
  }
  return Number(match[1]);
}

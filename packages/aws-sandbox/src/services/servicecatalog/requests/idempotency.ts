import { createHash } from 'node:crypto';
import { invalidParameters } from './errors';
import { lookup } from '../../../core/lookup';
import type { ServiceCatalogState } from '../state';

/** One use of an idempotency token. */
export interface TokenUse {
  operation: string;
  token: string;
  /** The input of the operation; only a digest of it is kept. */
  request: object;
}

/**
 * What an earlier request with the same token made, if there was one.
 *
 * @returns the id given to `remember`
 * @throws InvalidParametersException when the earlier request asked for something else
 */
export function replayOf(
  state: ServiceCatalogState,
  use: TokenUse,
): string | undefined {
  const earlier = lookup(state.tokens, keyOf(use));
  if (earlier && earlier.request !== digest(use)) {
    throw invalidParameters(
      `The idempotency token ${use.token} was already used for a ${use.operation} request with different parameters.`,
    );
  }
  return earlier?.made;
}

/** Notes what a request made, so that its replay gets the same answer. */
export function remember(
  state: ServiceCatalogState,
  use: TokenUse,
  made: string,
): void {
  state.tokens[keyOf(use)] = { request: digest(use), made };
}

function keyOf({ operation, token }: TokenUse): string {
  return `${operation}:${token}`;
}

function digest({ operation, request }: TokenUse): string {
  const sorted = Object.entries(request)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([operation, sorted]))
    .digest('hex');
}

import { createHash } from 'node:crypto';
import type { LaunchOperation } from 'backstage-plugin-aws-service-catalog-common';
import { isObject, sortKeys } from '../json';

/** What a client asked for, as it asked for it. */
export interface RequestedChange {
  operation: LaunchOperation;
  team: string;
  /** Provisioned product in the path of the request, for an update and a termination. */
  provisionedProductId?: string;
  /** Body of the request; values in `parameters` may be secret. */
  body: Readonly<Record<string, unknown>>;
}

/**
 * Tells whether two requests under one idempotency key are the same change.
 *
 * Values of secret parameters are left out, only that they were given counts: a digest of a password is something to
 * guess the password from, for as long as the row is kept. So a client that repeats a key with nothing but another
 * secret is answered the first launch; everything else that differs is noticed.
 */
export function requestDigest(
  change: RequestedChange,
  secretParameters: readonly string[],
): string {
  const { parameters } = change.body;
  const body = isObject(parameters)
    ? {
        ...change.body,
        parameters: Object.fromEntries(
          Object.entries(parameters).map(([key, value]) => [
            key,
            secretParameters.includes(key) ? { secret: true } : value,
          ]),
        ),
      }
    : change.body;
  return createHash('sha256')
    .update(JSON.stringify({ ...change, body }, sortKeys))
    .digest('hex');
}

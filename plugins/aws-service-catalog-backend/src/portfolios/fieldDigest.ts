import { ConflictError } from '@backstage/errors';
import type { ChangedField } from 'backstage-plugin-aws-service-catalog-common';
import type { JsonValue } from '@backstage/types';
import { createHash } from 'node:crypto';
import { InvalidFieldError } from '../invalidField';
import { isObject, parseJson } from '../json';

/** What of a thing people change, as they read it. */
export type Fields = Record<string, JsonValue | undefined>;

const HASH_LENGTH = 12;

/**
 * What was read, in short: a hash per field, so that a second writer can be told which of them somebody has changed
 * since. AWS itself has no versions of portfolios, products and constraints.
 */
export function digestOf(fields: Fields): string {
  const hashes = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, hashOf(value)]),
  );
  return Buffer.from(JSON.stringify(hashes)).toString('base64url');
}

/** Somebody has changed since what a change is about; `changed` says what it is now. */
export class ChangedError extends ConflictError {
  readonly changed: ChangedField[];

  constructor(what: string, changed: ChangedField[]) {
    super(
      `Somebody has changed ${what} since you read it: ${changed
        .map(({ field }) => field)
        .join(', ')}. Look at it again, then make your change`,
    );
    // The status of an answer follows the name.
    this.name = 'ConflictError';
    this.changed = changed;
  }
}

/**
 * Refuses a change that rests on what is no longer true.
 *
 * @param what - what is changed, in words
 * @param version - as `digestOf` gave it
 * @throws ChangedError
 * @throws InvalidFieldError - no version of ours
 */
export function requireUnchanged(
  what: string,
  version: string,
  now: Fields,
): void {
  const hashes = parseJson(Buffer.from(version, 'base64url').toString());
  if (!isObject(hashes)) {
    throw new InvalidFieldError(
      'version',
      'version is not one that this API has given; read again and send the version of the answer',
    );
  }
  const changed = Object.entries(now).flatMap(([field, value]) =>
    hashes[field] === hashOf(value) ? [] : { field, now: textOf(value) },
  );
  if (changed.length > 0) throw new ChangedError(what, changed);
}

function hashOf(value: JsonValue | undefined): string {
  return createHash('sha256')
    .update(JSON.stringify(value ?? null))
    .digest('base64url')
    .slice(0, HASH_LENGTH);
}

function textOf(value: JsonValue | undefined): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

import { createHash } from 'node:crypto';
import type { Launch } from 'backstage-plugin-aws-service-catalog-common';
import { InputError } from '@backstage/errors';
import { sortKeys } from '../json';
import type { Zod } from './actionsRegistry';

export const idempotencyKey = (z: Zod) =>
  z
    .string()
    .optional()
    .describe(
      'Your own key for this one change: 8 to 128 letters, digits, "-" and "_". The same key with the same values ' +
        'always answers the same launch. Left out, it is made of the values, so a call that is sent again does not ' +
        'happen twice.',
    );

/** @throws InputError when it is no key */
export function requireKey(key: string): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{7,127}$/.test(key)) {
    throw new InputError(
      'idempotencyKey has to be 8 to 128 letters, digits, "-" and "_", beginning with a letter or digit',
    );
  }
  return key;
}

/**
 * The key of a change whose caller chose none: made of what is asked for, and of the launch since which the same words
 * mean something new. So a call that is sent again, because its answer was lost or a model repeats itself, is the same
 * change.
 *
 * Who asks need not be part of it: keys are kept per person.
 *
 * @param asked - everything that makes the change what it is
 * @param since - the launch that ended what was asked for before, e.g. a termination; none, if nothing did
 */
export function derivedKey(asked: object, since: Launch | undefined): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([asked, since?.id ?? null], sortKeys))
    .digest('hex');
  return `action-${digest}`;
}

import { awsFailureOf } from '../../aws/errors';
import type { PreFlight } from 'backstage-plugin-aws-service-catalog-common';
import { NotAllowedError } from '@backstage/errors';

/** One line of a pre-flight check. */
export type Check = PreFlight['checks'][number];

type FixedBy = NonNullable<Check['fixedBy']>;

/** Names a check, and makes its three possible answers. */
export function checkNamed(id: Check['id'], title: string) {
  return {
    ok: (detail?: string): Check => ({ id, title, status: 'ok', detail }),
    blocked: (detail: string, fixedBy: FixedBy, fix: string): Check => ({
      id,
      title,
      status: 'blocked',
      detail,
      fixedBy,
      fix,
    }),
    unknown: (detail: string): Check => ({
      id,
      title,
      status: 'unknown',
      detail,
    }),
  };
}

/**
 * Why something could not be looked at. What cannot be checked is said, and never passes for checked.
 *
 * @param who - made the call, at the beginning of a sentence
 * @throws the error itself, when it is not AWS that failed
 */
export function whyUnknown(
  error: unknown,
  action: string,
  who = "Your team's role",
): string {
  if (!awsFailureOf(error)) throw error;
  return error instanceof NotAllowedError
    ? `${who} may not look at this (${action}).`
    : 'AWS did not answer.';
}

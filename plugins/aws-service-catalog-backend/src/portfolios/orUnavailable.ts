import { InputError, NotAllowedError, toError } from '@backstage/errors';
import type { UnavailablePart } from 'backstage-plugin-aws-service-catalog-common';
import { awsFailureOf } from '../aws/errors';

/**
 * A list that AWS may refuse to the curators' role: a page is of use without one of its parts. What it is left without,
 * and why, is noted.
 */
export async function orUnavailable<T>(
  part: UnavailablePart['part'],
  unavailable: UnavailablePart[],
  read: Promise<T[]>,
): Promise<T[]> {
  try {
    return await read;
  } catch (error) {
    // An operation that AWS does not know in a partition is an `InputError`.
    if (!(error instanceof NotAllowedError || error instanceof InputError)) {
      throw error;
    }
    const why = awsFailureOf(error)?.message ?? toError(error).message;
    unavailable.push({ part, why });
    return [];
  }
}

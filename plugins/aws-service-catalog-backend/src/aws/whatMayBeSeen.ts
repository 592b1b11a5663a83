import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';

/**
 * What a read brings, or nothing when the role may not see it or it is not there. CloudFormation answers
 * `ValidationError` for a stack that is not there; that comes as an `InputError`.
 */
export async function whatMayBeSeen<T>(
  read: Promise<T>,
): Promise<T | undefined> {
  try {
    return await read;
  } catch (error) {
    if (
      error instanceof NotAllowedError ||
      error instanceof NotFoundError ||
      error instanceof InputError
    ) {
      return undefined;
    }
    throw error;
  }
}

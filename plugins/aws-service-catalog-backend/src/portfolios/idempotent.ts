import { ConflictError } from '@backstage/errors';
import { awsFailureOf } from '../aws/errors';

/** The key of a creation was used for another one before: it made that, and makes nothing else. */
export class KeyReusedError extends ConflictError {
  name = 'ConflictError' as const;
}

/** A creation whose token is the client's key: AWS answers a repetition as the first time, and another request so. */
export async function idempotent<T>(creation: Promise<T>): Promise<T> {
  try {
    return await creation;
  } catch (error) {
    const failure = awsFailureOf(error);
    if (failure && /idempotency token/i.test(failure.message)) {
      throw new KeyReusedError(
        'This Idempotency-Key was used for another request; a new change needs a new key',
        failure,
      );
    }
    throw error;
  }
}

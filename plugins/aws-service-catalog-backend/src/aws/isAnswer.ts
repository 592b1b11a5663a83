import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';

/** AWS did answer: the error is about the thing that was asked for, and older data would hide it. */
export function isAnswer(error: unknown): boolean {
  return (
    error instanceof NotFoundError ||
    error instanceof NotAllowedError ||
    error instanceof InputError
  );
}

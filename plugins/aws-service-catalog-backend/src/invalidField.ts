import { InputError, NotFoundError } from '@backstage/errors';

/** An `InputError` (400) that names the field of the request that is wrong, in `error.field` of the answer. */
export class InvalidFieldError extends InputError {
  readonly field: string;

  constructor(field: string, message: string, cause?: Error) {
    super(message, cause);
    // The status of an answer follows the name.
    this.name = 'InputError';
    this.field = field;
  }
}

/** A `NotFoundError` (404) that names the field of the request whose value is the id of nothing the team may use. */
export class UnknownIdError extends NotFoundError {
  readonly field: string;

  constructor(field: string, message: string, cause?: unknown) {
    super(message, cause);
    this.name = 'NotFoundError';
    this.field = field;
  }
}

import { InputError } from '@backstage/errors';

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

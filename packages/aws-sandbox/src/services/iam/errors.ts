import { AwsError } from '../../core/AwsError';

/** `NoSuchEntity`, 404. */
export const noSuchEntity = (message: string) =>
  new AwsError('NoSuchEntity', message, { status: 404 });

/** `EntityAlreadyExists`, 409. */
export const alreadyExists = (message: string) =>
  new AwsError('EntityAlreadyExists', message, { status: 409 });

/** `DeleteConflict`, 409: something still hangs on what should go. */
export const deleteConflict = (message: string) =>
  new AwsError('DeleteConflict', message, { status: 409 });

/** `LimitExceeded`, 409. */
export const limitExceeded = (message: string) =>
  new AwsError('LimitExceeded', message, { status: 409 });

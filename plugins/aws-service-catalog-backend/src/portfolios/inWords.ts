import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import { type AwsFailure, awsFailureOf } from '../aws/errors';
import { KeyReusedError } from './idempotent';
import { InvalidFieldError } from '../invalidField';

/** What an error of AWS means here, by AWS's name of it. A field makes it a 400 that names the field. */
export type Meanings = Record<string, string | { field: string; text: string }>;

const QUOTA = 'LimitExceededException';
const REFUSED = ['AccessDeniedException', 'AccessDenied'];

/**
 * An AWS call whose errors are told in words of what a curator was about to do. What AWS said stays as the cause.
 *
 * @param doing - e.g. `create a portfolio`
 */
export async function inWords<T>(
  doing: string,
  call: Promise<T>,
  meanings: Meanings = {},
): Promise<T> {
  try {
    return await call;
  } catch (error) {
    // Of the key, not of what is made with it.
    if (error instanceof KeyReusedError) throw error;
    const failure = awsFailureOf(error);
    const named = failure && explained(doing, failure, meanings[failure.name]);
    if (named) throw named;
    throw error;
  }
}

function explained(
  doing: string,
  failure: AwsFailure,
  meaning: Meanings[string] | undefined,
): Error | undefined {
  const { name } = failure;
  if (meaning !== undefined) {
    return typeof meaning === 'string'
      ? errorOf(name, meaning, failure)
      : new InvalidFieldError(meaning.field, meaning.text, failure);
  }
  if (name === QUOTA) {
    return new ConflictError(
      `AWS's quota leaves no room to ${doing}; remove something or ask AWS for a higher quota`,
      failure,
    );
  }
  if (REFUSED.includes(name)) {
    return new NotAllowedError(
      `The role that the portal curates with may not ${doing}; ask an AWS administrator to allow it`,
      failure,
    );
  }
  return undefined;
}

function errorOf(name: string, text: string, failure: AwsFailure): Error {
  if (/NotFound/.test(name)) return new NotFoundError(text, failure);
  if (/^(InvalidParam|Validation)/.test(name)) {
    return new InputError(text, failure);
  }
  return new ConflictError(text, failure);
}

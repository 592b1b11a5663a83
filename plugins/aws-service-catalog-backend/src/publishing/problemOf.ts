import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
  toError,
} from '@backstage/errors';
import { awsFailureOf } from '../aws/errors';
import type { AwsTarget } from '../aws/AwsAccess';
import type { Problem } from './PublicationProgress';

/** Whether the same step may go better in a moment, or may have happened although its answer was lost. */
export function mayGoBetter(error: unknown): boolean {
  const failure = awsFailureOf(error);
  return failure
    ? failure.retryable || !failure.outcomeKnown
    : error instanceof ServiceUnavailableError;
}

/** What went wrong with a step, and what to do about it. */
export function problemOf(
  thrown: unknown,
  { accountId, roleName }: Pick<AwsTarget, 'accountId' | 'roleName'>,
): Problem {
  const error = toError(thrown);
  const failure = awsFailureOf(error);
  const call = /\(?([a-z0-9-]+:[A-Z]\w+)\)?/.exec(error.message)?.[1];
  return {
    message: failure?.message ?? error.message,
    fix: {
      text: `${fixFor(error, call, accountId, roleName)} Then resume.`,
      ...(hasField(error) && { field: error.field }),
    },
    awsError: failure && {
      name: failure.name,
      message: failure.message,
      requestId: failure.requestId,
    },
  };
}

/** Errors of the portal's own checks name the answer that is wrong. */
function hasField(error: Error): error is Error & { field: string } {
  return 'field' in error && typeof error.field === 'string';
}

function fixFor(
  error: Error,
  call: string | undefined,
  accountId: string,
  roleName: string,
): string {
  if (error instanceof NotAllowedError) {
    return `Allow ${
      call ?? 'it'
    } to the role ${roleName} of account ${accountId}.`;
  }
  if (error instanceof InputError) {
    return 'Correct the answer that is not accepted.';
  }
  if (error instanceof ConflictError) {
    return 'Free what is in the way, or choose another name.';
  }
  if (error instanceof NotFoundError) {
    return 'Somebody may have removed what an earlier step made. Put it back, or take the publication back and begin anew.';
  }
  return 'Wait until AWS answers again.';
}

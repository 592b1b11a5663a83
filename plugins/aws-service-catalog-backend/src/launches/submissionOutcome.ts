import { awsFailureOf } from '../aws/errors';

/** What is known after a launch was sent and no record came back. */
export type SubmissionOutcome =
  /** AWS said no; nothing was made. */
  | 'refused'
  /** AWS did not take the request; it may be sent again. */
  | 'not-taken'
  /** AWS may have done it. */
  | 'unknown';

/** Reads an error of a change. Whatever is not clearly an answer of AWS leaves it open whether AWS did it. */
export function submissionOutcome(error: unknown): SubmissionOutcome {
  const failure = awsFailureOf(error);
  if (!failure?.outcomeKnown) {
    return 'unknown';
  }
  return failure.retryable ? 'not-taken' : 'refused';
}

import { translateAwsError } from '../aws/errors';
import { submissionOutcome } from './submissionOutcome';

function sdkError(name: string, status?: number, attempts = 1): Error {
  return Object.assign(new Error('x'), {
    name,
    $metadata: { httpStatusCode: status, attempts },
  });
}

describe('submissionOutcome', () => {
  it.each([
    ['InvalidParametersException', 400, 1, 'refused'],
    ['AccessDeniedException', 400, 1, 'refused'],
    ['ResourceNotFoundException', 400, 1, 'refused'],
    ['SomethingNew', 400, 1, 'refused'],
    ['ThrottlingException', 400, 1, 'not-taken'],
    ['ThrottlingException', 400, 3, 'unknown'],
    ['InvalidParametersException', 400, 2, 'unknown'],
    ['DuplicateResourceException', 400, 2, 'unknown'],
    ['ResourceNotFoundException', 400, 2, 'unknown'],
    ['AccessDeniedException', 400, 2, 'unknown'],
    ['InternalFailure', 500, 1, 'unknown'],
    ['TimeoutError', undefined, 1, 'unknown'],
    ['Error', undefined, 1, 'unknown'],
  ])('%s %s after %s attempts: %s', (name, status, attempts, expected) => {
    expect(
      submissionOutcome(
        translateAwsError(
          sdkError(name, status, attempts),
          'servicecatalog:ProvisionProduct',
        ),
      ),
    ).toBe(expected);
  });

  it('takes an error of ours for no answer of AWS', () => {
    expect(submissionOutcome(new TypeError('oops'))).toBe('unknown');
  });
});

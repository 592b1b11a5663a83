import { apiError } from '../../__testUtils__/apiError';
import { explainError, type ErrorKind } from './explainError';

describe('explainError', () => {
  it.each<[number, ErrorKind]>([
    [400, 'invalid'],
    [401, 'notSignedIn'],
    [403, 'notAllowed'],
    [404, 'notFound'],
    [409, 'conflict'],
    [413, 'tooLarge'],
    [429, 'tooMany'],
    [500, 'unexpected'],
    [503, 'awsDown'],
  ])('takes an answer %i for %s', async (status, kind) => {
    const error = await apiError(status, { name: 'Error', message: 'Words.' });
    expect(explainError(error)).toEqual({ kind, message: 'Words.', status });
  });

  it('names the field, and what AWS said', async () => {
    const aws = {
      name: 'InvalidParametersException',
      message: 'No such path',
      requestId: 'req-1',
    };
    const error = await apiError(400, {
      name: 'InputError',
      message: 'Words.',
      field: 'pathId',
      cause: aws,
    });
    expect(explainError(error)).toMatchObject({ field: 'pathId', aws });
  });

  it('tells no answer from a mistake of ours', () => {
    expect(explainError(new TypeError('Failed to fetch')).kind).toBe(
      'unreachable',
    );
    expect(explainError(new Error('Oops')).kind).toBe('unexpected');
  });
});

import { AwsError } from '../../core/AwsError';
import { pageOf } from '../../core/pageOf';

const PAGE_SIZE = 100;

export const invalidParameter = (message: string) =>
  new AwsError('InvalidParameterException', message);

/** One page of a list; the last one has an empty token. */
export function page<T>(
  items: T[],
  token: string | undefined,
  size: number = PAGE_SIZE,
) {
  const { items: shown, nextToken = '' } = pageOf(items, {
    token: token || undefined,
    size,
    invalid: () =>
      new AwsError(
        'PaginationTokenExpiredException',
        'The PaginationToken is not valid.',
      ),
  });
  return { items: shown, PaginationToken: nextToken };
}

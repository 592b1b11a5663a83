import { AwsError } from '../../core/AwsError';
import { type Page, pageOf } from '../../core/pageOf';

/**
 * One page of a list, as SSM pages.
 *
 * @throws InvalidNextToken
 */
export function page<T>(
  items: T[],
  { MaxResults, NextToken }: { MaxResults?: number; NextToken?: string },
  defaultSize: number,
): Page<T> {
  return pageOf(items, {
    token: NextToken,
    size: MaxResults ?? defaultSize,
    invalid: () =>
      new AwsError('InvalidNextToken', 'The specified token is not valid.'),
  });
}

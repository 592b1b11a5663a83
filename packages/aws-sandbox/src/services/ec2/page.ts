import { AwsError } from '../../core/AwsError';
import { type Page, pageOf } from '../../core/pageOf';

/**
 * One page of a list, as EC2 pages: everything unless `MaxResults` says otherwise.
 *
 * @throws InvalidNextToken
 */
export function page<T>(
  items: T[],
  { MaxResults, NextToken }: { MaxResults?: number; NextToken?: string },
): Page<T> {
  return pageOf(items, {
    token: NextToken,
    size: MaxResults,
    invalid: () =>
      new AwsError('InvalidNextToken', `The token '${NextToken}' is invalid`),
  });
}

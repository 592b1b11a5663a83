import { type Page, pageOf } from '../../core/pageOf';
import { invalidInput } from './errors';

const PAGE_SIZE = 20;

/**
 * One page of a list, as Organizations pages.
 *
 * @throws InvalidInputException for a token that no list gave
 */
export function page<T>(
  items: T[],
  { MaxResults, NextToken }: { MaxResults?: number; NextToken?: string },
): Page<T> {
  return pageOf(items, {
    token: NextToken,
    size: MaxResults ?? PAGE_SIZE,
    invalid: () => invalidInput('You specified an invalid NextToken.'),
  });
}

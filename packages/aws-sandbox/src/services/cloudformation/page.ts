import { type Page, pageOf } from '../../core/pageOf';
import { validationError } from './template/templateError';

const PAGE_SIZE = 100;

/**
 * One page of a list, as CloudFormation pages: a hundred at a time.
 *
 * @throws ValidationError for a token that is none
 */
export function page<T>(items: T[], token: string | undefined): Page<T> {
  return pageOf(items, {
    token,
    size: PAGE_SIZE,
    invalid: () => validationError('Invalid NextToken.'),
  });
}

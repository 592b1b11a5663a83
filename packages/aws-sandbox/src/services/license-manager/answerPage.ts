import type { Filter } from '@aws-sdk/client-license-manager';
import { AwsError } from '../../core/AwsError';
import { lookup } from '../../core/lookup';
import { pageOf } from '../../core/pageOf';

const PAGE_SIZE = 100;

const invalid = (message: string) =>
  new AwsError('InvalidParameterValueException', message);

/** What the lists of licences and grants have in common. */
export interface ListRequest {
  Filters?: Filter[];
  NextToken?: string;
  MaxResults?: number;
}

/**
 * One page of the items that pass the filters.
 *
 * @param values - filter name -> what an item has under that name
 * @throws InvalidParameterValueException for filters and tokens that are none
 */
export function answerPage<T>(
  items: T[],
  request: ListRequest,
  values: Record<string, (item: T) => string | undefined>,
) {
  const tests = (request.Filters ?? []).map(({ Name = '', Values = [] }) => {
    const value = lookup(values, Name);
    if (!value) {
      throw invalid(`Invalid filter name: ${Name}`);
    }
    return (item: T) => Values.includes(value(item) ?? '');
  });
  return pageOf(
    items.filter(item => tests.every(passes => passes(item))),
    {
      token: request.NextToken,
      size: request.MaxResults ?? PAGE_SIZE,
      invalid: () => invalid('Invalid NextToken'),
    },
  );
}

import { AwsError } from '../../core/AwsError';

/**
 * One page of a list, as SSM pages.
 *
 * @throws InvalidNextToken for a token this did not make
 */
export function page<T>(
  items: T[],
  input: { MaxResults?: number; NextToken?: string },
  defaultSize: number,
): { items: T[]; nextToken?: string } {
  const start = input.NextToken ? Number(input.NextToken) : 0;
  if (!Number.isInteger(start) || start < 0) {
    throw new AwsError('InvalidNextToken', 'The specified token is not valid.');
  }
  const end = start + (input.MaxResults ?? defaultSize);
  return {
    items: items.slice(start, end),
    nextToken: end < items.length ? String(end) : undefined,
  };
}

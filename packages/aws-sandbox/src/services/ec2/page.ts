import { AwsError } from '../../core/AwsError';

/**
 * One page of a list, as EC2 pages: `NextToken` only when more is left.
 *
 * @throws InvalidNextToken for a token this did not make
 */
export function page<T>(
  items: T[],
  input: { MaxResults?: number; NextToken?: string },
): { items: T[]; nextToken?: string } {
  const start = input.NextToken ? decode(input.NextToken) : 0;
  const end = input.MaxResults ? start + input.MaxResults : items.length;
  return {
    items: items.slice(start, end),
    nextToken:
      end < items.length
        ? Buffer.from(`from:${end}`).toString('base64url')
        : undefined,
  };
}

function decode(token: string): number {
  const match = /^from:(\d+)$/.exec(
    Buffer.from(token, 'base64url').toString('utf8'),
  );
  if (!match) {
    throw new AwsError('InvalidNextToken', `The token '${token}' is invalid`);
  }
  return Number(match[1]);
}

import { AwsError } from '../../core/AwsError';

const DEFAULT_SIZE = 100;

/** What IAM's paged lists take. */
export interface PageInput {
  MaxItems?: number;
  Marker?: string;
}

/** One page of a list with IAM's members around it. */
export function page<T>(
  items: T[],
  { MaxItems = DEFAULT_SIZE, Marker }: PageInput,
): { items: T[]; rest: { IsTruncated: boolean; Marker?: string } } {
  const from = Marker ? Number(Buffer.from(Marker, 'base64url').toString()) : 0;
  if (!Number.isInteger(from) || from < 0) {
    throw new AwsError('ValidationError', `Invalid Marker: ${Marker}`);
  }
  const to = from + MaxItems;
  return {
    items: items.slice(from, to),
    rest:
      to < items.length
        ? {
            IsTruncated: true,
            Marker: Buffer.from(String(to)).toString('base64url'),
          }
        : { IsTruncated: false },
  };
}

/** Those below a path prefix, by name. */
export const below = <T extends { path: string; name: string }>(
  table: Record<string, T>,
  prefix: string = '/',
): T[] =>
  Object.values(table)
    .filter(({ path }) => path.startsWith(prefix))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

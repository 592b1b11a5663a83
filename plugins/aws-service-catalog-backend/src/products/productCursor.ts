import { InvalidFieldError } from '../invalidField';

/**
 * Where the next page begins: after this product. It names the product instead of counting, so that products which
 * come or go meanwhile neither repeat nor hide others.
 */
export interface ProductCursor {
  sort: string;
  id: string;
  title: string;
  vendor: string;
  /** Place in the order of creation. */
  created: number;
}

export function encodeCursor(cursor: ProductCursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/** @throws InvalidFieldError - not a cursor of ours, or one of another order */
export function decodeCursor(text: string, sort: string): ProductCursor {
  const cursor = parse(text);
  if (!isCursor(cursor) || cursor.sort !== sort) {
    throw new InvalidFieldError(
      'cursor',
      `cursor is not one that this list with sort '${sort}' has given; leave it out to begin anew`,
    );
  }
  return cursor;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    return undefined;
  }
}

function isCursor(value: unknown): value is ProductCursor {
  if (typeof value !== 'object' || value === null) return false;
  const cursor = value as Record<string, unknown>;
  return (
    typeof cursor.sort === 'string' &&
    typeof cursor.id === 'string' &&
    typeof cursor.title === 'string' &&
    typeof cursor.vendor === 'string' &&
    typeof cursor.created === 'number'
  );
}

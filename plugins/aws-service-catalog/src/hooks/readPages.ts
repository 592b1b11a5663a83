/** A page of a list, and where the next one begins. */
interface ListPage {
  items: unknown[];
  nextCursor?: string;
}

/**
 * The first pages of a list as one: "show more" asks for another page, since no page of the HTTP API is longer than a
 * hundred.
 *
 * @param read - reads the page that begins at a cursor
 * @param pages - how many are shown
 */
export async function readPages<List extends ListPage>(
  read: (cursor: string | undefined) => Promise<List>,
  pages: number,
): Promise<List> {
  const first = await read(undefined);
  const items: List['items'] = [...first.items];
  let { nextCursor } = first;
  for (let page = 1; page < pages && nextCursor; page += 1) {
    const next = await read(nextCursor);
    items.push(...next.items);
    nextCursor = next.nextCursor;
  }
  return { ...first, items, nextCursor };
}

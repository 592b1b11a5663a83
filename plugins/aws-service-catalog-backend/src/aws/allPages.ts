/** Everything that AWS answers page by page. */
export async function allPages<T>(
  load: (
    pageToken: string | undefined,
  ) => Promise<{ items: T[]; nextPageToken?: string }>,
): Promise<T[]> {
  const all: T[] = [];
  let pageToken: string | undefined;
  do {
    const page = await load(pageToken);
    all.push(...page.items);
    pageToken = page.nextPageToken || undefined;
  } while (pageToken);
  return all;
}

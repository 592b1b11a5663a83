/** Everything that IAM answers page by page. */
export async function allMarkers<T>(
  load: (
    marker: string | undefined,
  ) => Promise<{ items: T[]; IsTruncated?: boolean; Marker?: string }>,
): Promise<T[]> {
  const all: T[] = [];
  let marker: string | undefined;
  do {
    const page = await load(marker);
    all.push(...page.items);
    marker = page.IsTruncated ? page.Marker : undefined;
  } while (marker);
  return all;
}

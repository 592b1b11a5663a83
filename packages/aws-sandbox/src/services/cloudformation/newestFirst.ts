/** Sorts by creation, the latest first; of two at the same time, the one made later first. */
export function newestFirst<T extends { createdAt: string }>(items: T[]): T[] {
  return items
    .map((item, index) => ({ item, index }))
    .sort(
      (a, b) =>
        b.item.createdAt.localeCompare(a.item.createdAt) || b.index - a.index,
    )
    .map(({ item }) => item);
}

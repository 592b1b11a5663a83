/**
 * A list in random order (Fisher and Yates).
 *
 * @param randomId - source of randomness: lower-case letters and digits
 */
export function shuffle<T>(
  list: readonly T[],
  randomId: (length: number) => string,
): T[] {
  const shuffled = [...list];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = parseInt(randomId(6), 36) % (last + 1);
    [shuffled[last], shuffled[other]] = [shuffled[other], shuffled[last]];
  }
  return shuffled;
}

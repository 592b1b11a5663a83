const LONGEST = 40;
const TAIL = 16;

/** Shortens in the middle, since the ends of ids and ARNs tell them apart. */
export function middleTruncated(value: string): string {
  if (value.length <= LONGEST) return value;
  return `${value.slice(0, LONGEST - TAIL - 1)}…${value.slice(-TAIL)}`;
}

import { createHash } from 'node:crypto';

const MOST_MS = 60 * 60_000;

/**
 * The same for the same step within the hour, so that a step whose answer was lost is not made twice. Later it is made
 * anew: what was made and deleted since, or failed behind the scenes, would otherwise be answered as done for ever.
 */
export function tokenOf(parts: readonly string[], now = Date.now()): string {
  const hour = Math.floor(now / MOST_MS);
  return createHash('sha256')
    .update([...parts, hour].join('\n'))
    .digest('hex');
}

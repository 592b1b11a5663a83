import { createHash } from 'node:crypto';

/** The same for the same step, so that a step whose answer was lost is not made twice. */
export function tokenOf(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}

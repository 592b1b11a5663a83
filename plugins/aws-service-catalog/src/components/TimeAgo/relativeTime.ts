import { DateTime } from 'luxon';

const JUST_NOW_MS = 5_000;

/**
 * A moment relative to another in short words ("40s ago"). Undefined for "just now", which also covers clocks of
 * server and browser that differ a little.
 *
 * @param at - ISO 8601
 * @param now - milliseconds since the epoch
 */
export function relativeTime(at: string, now: number): string | undefined {
  const moment = DateTime.fromISO(at);
  if (now - moment.toMillis() < JUST_NOW_MS) return undefined;
  return (
    moment.toRelative({ base: DateTime.fromMillis(now), style: 'narrow' }) ??
    undefined
  );
}

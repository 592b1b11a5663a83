import { Duration } from 'luxon';

/** Minutes and seconds, hours before them when there are any: `1:12`, `1:02:03`. */
export function durationText(milliseconds: number): string {
  const duration = Duration.fromMillis(Math.max(0, milliseconds));
  return duration.toFormat(duration.as('hours') >= 1 ? 'h:mm:ss' : 'm:ss');
}

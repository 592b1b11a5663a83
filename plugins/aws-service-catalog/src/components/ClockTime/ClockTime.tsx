import { DateTime } from 'luxon';

/** The time of day of a moment to the second, the whole moment on hover. */
export function ClockTime({ at }: { at: string }) {
  const moment = DateTime.fromISO(at);
  return (
    <time
      dateTime={at}
      title={moment.toLocaleString(DateTime.DATETIME_FULL_WITH_SECONDS)}
    >
      {moment.toLocaleString(DateTime.TIME_24_WITH_SECONDS)}
    </time>
  );
}

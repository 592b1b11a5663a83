/** ISO 8601 with milliseconds, as Query services write times. */
export const isoTime = (time: Date) => time.toISOString();

/** RFC 822, as S3 headers write times. */
export const httpTime = (time: Date) => time.toUTCString();

/** Epoch seconds with a fraction, as JSON services write times. */
export const epochSeconds = (time: Date) => time.getTime() / 1000;

/** Reads any of the three ways; undefined when it is none of them. */
export function readTime(value: string | number): Date | undefined {
  const seconds = typeof value === 'number' ? value : Number(value);
  const time = Number.isNaN(seconds)
    ? new Date(value)
    : new Date(seconds * 1000);
  return Number.isNaN(time.getTime()) ? undefined : time;
}

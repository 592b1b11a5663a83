import type { Changed } from './Changed';

type Made = Pick<Changed<unknown>, 'before' | 'after'>;

const madeBefore = new WeakMap<object, Made>();

/**
 * What is still to be done, or read, once AWS has made a change. When it fails the change stands all the same: the
 * error carries what was changed, so that the audit log tells of it.
 *
 * @param made - as it was and as it is now
 */
export async function afterChange<T>(
  made: Made,
  rest: () => Promise<T>,
): Promise<Changed<T>> {
  try {
    return { answer: await rest(), ...made };
  } catch (error) {
    if (typeof error === 'object' && error !== null) {
      madeBefore.set(error, made);
    }
    throw error;
  }
}

/** What AWS had changed by the time an error came up, if `afterChange` knows of it. */
export function changedBefore(error: unknown): Made | undefined {
  return typeof error === 'object' && error !== null
    ? madeBefore.get(error)
    : undefined;
}

import { ResponseError } from '@backstage/errors';

/** What a page knows of something that is read again and again. */
export type RefreshingState<T> =
  | { kind: 'loading' }
  | { kind: 'failed'; error: Error; failures: number; busy: boolean }
  | { kind: 'ready'; value: T; busy: boolean; former?: boolean }
  | {
      kind: 'stale';
      value: T;
      error: Error;
      failures: number;
      busy: boolean;
      /** The value answers what was asked before; that of what is asked now is on its way. */
      former?: boolean;
    };

/**
 * What can happen to it. A reading that starts for something else (`former`) may keep the value until it ends.
 */
export type RefreshingEvent<T> =
  | { type: 'started'; keep: boolean; former?: boolean }
  | { type: 'succeeded'; value: T }
  | { type: 'failed'; error: Error };

const isGone = (error: Error): boolean =>
  ResponseError.is(error) && error.statusCode === 404;

/**
 * The one transition: a value once read stays visible until a newer one comes, whatever fails in between. Only the
 * answer to another question goes when there is none to the present one, and what is not there any more.
 */
export function refreshingTransition<T>(
  state: RefreshingState<T>,
  event: RefreshingEvent<T>,
): RefreshingState<T> {
  switch (event.type) {
    case 'started':
      if (!event.keep || state.kind === 'loading') return { kind: 'loading' };
      return state.kind !== 'failed' && event.former
        ? { ...state, busy: true, former: true }
        : { ...state, busy: true };
    case 'succeeded':
      return { kind: 'ready', value: event.value, busy: false };
    case 'failed':
    default: {
      const { error } = event;
      if (('former' in state && state.former) || isGone(error)) {
        return { kind: 'failed', error, failures: 1, busy: false };
      }
      const failures = 'failures' in state ? state.failures + 1 : 1;
      return 'value' in state
        ? { kind: 'stale', value: state.value, error, failures, busy: false }
        : { kind: 'failed', error, failures, busy: false };
    }
  }
}

const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 30_000;
/** While AWS is silent the portal answers from memory; this often it is asked whether AWS is back. */
const STALE_RHYTHM_MS = 10_000;
/** Signals can be lost; a slow poll makes up for that. */
const POLLS_SAVED_BY_SIGNALS = 10;

/** Whether trying again may help without anybody changing anything: no answer at all, too many requests, or a 5xx. */
export function mayPass(error: Error): boolean {
  if (!ResponseError.is(error)) return true;
  return error.statusCode === 429 || error.statusCode >= 500;
}

/** Whether the portal answered from memory because AWS did not, as its answers say in `stale`. */
function isFromMemory(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'stale' in value &&
    value.stale === true
  );
}

/**
 * Milliseconds until the next reading, undefined when there is none.
 *
 * @param everyMs - wanted rhythm; undefined: read once
 * @param signalled - somebody tells when to read again, so polling is only a safety net
 */
export function nextReadingIn<T>(
  state: RefreshingState<T>,
  options: { everyMs?: number; signalled: boolean },
): number | undefined {
  const { everyMs, signalled } = options;
  if (state.kind === 'loading' || state.busy) return undefined;
  if (state.kind === 'ready') {
    if (isFromMemory(state.value)) {
      return Math.min(everyMs ?? STALE_RHYTHM_MS, STALE_RHYTHM_MS);
    }
    if (everyMs === undefined) return undefined;
    return signalled ? everyMs * POLLS_SAVED_BY_SIGNALS : everyMs;
  }
  if (!mayPass(state.error)) return undefined;
  const backoff = FIRST_RETRY_MS * 2 ** (state.failures - 1);
  return Math.max(
    Math.min(backoff, LONGEST_RETRY_MS),
    Math.min(everyMs ?? 0, STALE_RHYTHM_MS),
  );
}

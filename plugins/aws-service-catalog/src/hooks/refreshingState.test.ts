import { apiError } from '../__testUtils__/apiError';
import {
  mayPass,
  nextReadingIn,
  refreshingTransition,
  type RefreshingEvent,
  type RefreshingState,
} from './refreshingState';

const error = new TypeError('Failed to fetch');
const loading: RefreshingState<number> = { kind: 'loading' };
const failed = (failures: number, busy = false): RefreshingState<number> => ({
  kind: 'failed',
  error,
  failures,
  busy,
});
const read = (value: number, busy = false): RefreshingState<number> => ({
  kind: 'ready',
  value,
  busy,
});
const ready = read(1);
const stale = (failures: number, busy = false): RefreshingState<number> => ({
  kind: 'stale',
  value: 1,
  error,
  failures,
  busy,
});
const formerly: RefreshingState<number> = {
  kind: 'ready',
  value: 1,
  busy: true,
  former: true,
};
const again: RefreshingEvent<number> = { type: 'started', keep: true };
const another: RefreshingEvent<number> = {
  type: 'started',
  keep: true,
  former: true,
};
const anew: RefreshingEvent<number> = { type: 'started', keep: false };
const success: RefreshingEvent<number> = { type: 'succeeded', value: 2 };
const failure: RefreshingEvent<number> = { type: 'failed', error };

describe('refreshingTransition', () => {
  it.each<
    [RefreshingState<number>, RefreshingEvent<number>, RefreshingState<number>]
  >([
    [loading, again, loading],
    [loading, success, read(2)],
    [loading, failure, failed(1)],
    [failed(1), again, failed(1, true)],
    [failed(1), failure, failed(2)],
    [failed(2), success, read(2)],
    [ready, again, read(1, true)],
    [ready, anew, loading],
    [ready, failure, stale(1)],
    [stale(1), failure, stale(2)],
    [stale(1), again, stale(1, true)],
    [stale(1), anew, loading],
    [stale(2), success, read(2)],
    [ready, another, formerly],
    [formerly, failure, failed(1)],
    [formerly, success, read(2)],
    [failed(2), another, failed(2, true)],
  ])('takes %j with %j to %j', (state, event, expected) => {
    expect(refreshingTransition(state, event)).toEqual(expected);
  });
});

describe('what is not there any more', () => {
  it('is not shown any more', async () => {
    const gone = await apiError(404, { name: 'NotFound', message: 'No.' });
    expect(
      refreshingTransition(ready, { type: 'failed', error: gone }),
    ).toEqual({ kind: 'failed', error: gone, failures: 1, busy: false });
  });
});

describe('mayPass', () => {
  it.each([
    [400, false],
    [403, false],
    [404, false],
    [409, false],
    [429, true],
    [500, true],
    [503, true],
  ])('of an answer %i is %p', async (status, expected) => {
    const answer = await apiError(status, { name: 'Error', message: 'No.' });
    expect(mayPass(answer)).toBe(expected);
  });

  it('is true when there was no answer', () => {
    expect(mayPass(error)).toBe(true);
  });
});

describe('nextReadingIn', () => {
  const polled = { everyMs: 10_000, signalled: false };
  const signalled = { everyMs: 10_000, signalled: true };
  const once = { signalled: false };
  const fromMemory: RefreshingState<unknown> = {
    kind: 'ready',
    value: { items: [], stale: true },
    busy: false,
  };

  it.each<
    [
      string,
      RefreshingState<unknown>,
      { everyMs?: number; signalled: boolean },
      number | undefined,
    ]
  >([
    ['while loading', loading, polled, undefined],
    ['while busy', read(1, true), polled, undefined],
    ['when read', ready, polled, 10_000],
    ['when read and signals come', ready, signalled, 100_000],
    ['when read and nobody asks for more', ready, once, undefined],
    [
      'when AWS was silent',
      fromMemory,
      { everyMs: 60_000, signalled: true },
      10_000,
    ],
    [
      'when AWS was silent, in a fast rhythm',
      fromMemory,
      { everyMs: 3_000, signalled: false },
      3_000,
    ],
    [
      'after a failure, in a slow rhythm',
      stale(1),
      { everyMs: 60_000, signalled: false },
      10_000,
    ],
    ['after a failure', failed(1), once, 2_000],
    ['after two', failed(2), once, 4_000],
    ['after many', failed(20), once, 30_000],
    ['after a failure, no faster than the rhythm', stale(1), polled, 10_000],
  ])('%s', (_, state, options, expected) => {
    expect(nextReadingIn(state, options)).toBe(expected);
  });

  it('is never after an answer that will not change', async () => {
    const answer = await apiError(404, { name: 'NotFoundError', message: '' });
    const state = refreshingTransition(loading, {
      type: 'failed',
      error: answer,
    });
    expect(nextReadingIn(state, polled)).toBeUndefined();
  });
});

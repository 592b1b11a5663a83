import { toError } from '@backstage/errors';
import { useSignal } from '@backstage/plugin-signals-react';
import {
  LAUNCH_SIGNAL_CHANNEL,
  type LaunchSignal,
} from 'backstage-plugin-aws-service-catalog-common';
import isEqual from 'lodash/isEqual';
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import useLatest from 'react-use/esm/useLatest';
import {
  nextReadingIn,
  refreshingTransition,
  type RefreshingEvent,
  type RefreshingState,
} from './refreshingState';

/** How a reading is made. */
export type Reading = {
  signal: AbortSignal;
  /** The person asked for it: read AWS again instead of a cache. */
  refresh: boolean;
};

/** How something is kept fresh. */
export type RefreshingOptions<T = unknown> = {
  /**
   * Read again this long after the last reading, which may depend on what was read; polling pauses while the page is
   * hidden.
   */
  everyMs?: number | ((value: T) => number);
  /** Signal channel that says when to read again; without signals in the portal the rhythm of `everyMs` stays. */
  channel?: string;
  /** What is read also changes without a message, as resources do while a launch goes on: the rhythm stays. */
  changesUntold?: boolean;
  /** Whether a message on the channel is about what is read here. Left out: all are. */
  concerns?: (message: LaunchSignal) => boolean;
  /**
   * Show the old value while the one for new dependencies is on its way, as for a changed search. It goes when that
   * does not come.
   */
  keepPrevious?: boolean;
  /** Read again when these change, too. Unlike with dependencies, the old value is one of the same thing: it stays. */
  alsoWhen?: readonly unknown[];
};

/** What a page gets. */
export type Refreshing<T> = {
  value: T | undefined;
  /** Why the last reading failed. `value`, when there is one, is then older than wanted. */
  error: Error | undefined;
  /** There is nothing to show yet. */
  loading: boolean;
  /** There is something to show, and a newer one is on its way. */
  refreshing: boolean;
  /** Reads again now, past caches. */
  refresh: () => void;
};

type Stored<T> = { generation: number; state: RefreshingState<T> };
type Action<T> = RefreshingEvent<T> & { generation: number };

function reduce<T>(stored: Stored<T>, action: Action<T>): Stored<T> {
  return {
    generation: action.generation,
    state: refreshingTransition(stored.state, action),
  };
}

function rhythmOf<T>(
  everyMs: RefreshingOptions<T>['everyMs'],
  state: RefreshingState<T>,
): number | undefined {
  if (typeof everyMs !== 'function') return everyMs;
  return 'value' in state && state.value !== undefined
    ? everyMs(state.value)
    : undefined;
}

/** Counts how often the dependencies have become others, by value. */
function useGeneration(deps: readonly unknown[]): number {
  const held = useRef({ deps, generation: 0 });
  if (!isEqual(held.current.deps, deps)) {
    held.current = { deps, generation: held.current.generation + 1 };
  }
  return held.current.generation;
}

/**
 * Reads something and keeps it fresh: again when dependencies change, when a signal says so, in a rhythm, and, growing
 * slower, after failures that may pass. An old value stays visible meanwhile.
 */
export function useRefreshing<T>(
  read: (reading: Reading) => Promise<T>,
  deps: readonly unknown[],
  options: RefreshingOptions<T> = {},
): Refreshing<T> {
  const {
    everyMs,
    channel,
    changesUntold = false,
    concerns,
    keepPrevious = false,
    alsoWhen = [],
  } = options;
  const latestRead = useLatest(read);
  const latestConcerns = useLatest(concerns);
  const generation = useGeneration(deps);
  const occasion = useGeneration(alsoWhen);
  const [request, setRequest] = useState({ count: 0, refresh: false });
  const [stored, dispatch] = useReducer(reduce<T>, {
    generation,
    state: { kind: 'loading' },
  });
  const shown = useRef(generation);
  const answered = useRef(request);
  /** The reading under way, and whether something has changed since it began. */
  const underWay = useRef<{ outdated: boolean }>();

  const readAgain = useCallback(
    (refresh: boolean) =>
      setRequest(({ count }) => ({ count: count + 1, refresh })),
    [],
  );

  useEffect(() => {
    const controller = new AbortController();
    const reading = { outdated: false };
    underWay.current = reading;
    const settle = (event: RefreshingEvent<T>) => {
      if (controller.signal.aborted) return;
      underWay.current = undefined;
      dispatch({ ...event, generation });
      if (reading.outdated) readAgain(false);
    };
    const isSame = shown.current === generation;
    shown.current = generation;
    const isAsked = answered.current !== request && request.refresh;
    answered.current = request;
    dispatch({
      type: 'started',
      keep: isSame || keepPrevious,
      former: !isSame,
      generation,
    });
    latestRead
      .current({
        signal: controller.signal,
        refresh: isSame && isAsked,
      })
      .then(
        value => settle({ type: 'succeeded', value }),
        (cause: unknown) => settle({ type: 'failed', error: toError(cause) }),
      );
    return () => controller.abort();
  }, [generation, occasion, request, keepPrevious, latestRead, readAgain]);

  const { lastSignal, isSignalsAvailable } = useSignal<LaunchSignal>(
    channel ?? LAUNCH_SIGNAL_CHANNEL,
  );
  useEffect(() => {
    if (!channel || !lastSignal) return;
    if (latestConcerns.current?.(lastSignal) === false) return;
    // A slow reading is let finish, however many messages come meanwhile; then it is read once more.
    if (underWay.current) underWay.current.outdated = true;
    else readAgain(false);
  }, [channel, lastSignal, latestConcerns, readAgain]);

  const wait = nextReadingIn(stored.state, {
    everyMs: rhythmOf(everyMs, stored.state),
    signalled: channel !== undefined && isSignalsAvailable && !changesUntold,
  });
  useEffect(() => {
    if (wait === undefined) return undefined;
    const readIfSeen = () => {
      if (!document.hidden) readAgain(false);
    };
    const timer = setTimeout(readIfSeen, wait);
    document.addEventListener('visibilitychange', readIfSeen);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', readIfSeen);
    };
  }, [wait, stored, readAgain]);

  const refresh = useCallback(() => readAgain(true), [readAgain]);
  const { state } = stored;
  const isForThis = stored.generation === generation || keepPrevious;
  return {
    value: isForThis && 'value' in state ? state.value : undefined,
    error: isForThis && 'error' in state ? state.error : undefined,
    loading: !isForThis || state.kind === 'loading',
    refreshing: isForThis && 'busy' in state && state.busy,
    refresh,
  };
}

import { TestApiProvider } from '@backstage/frontend-test-utils';
import { signalApiRef, type SignalApi } from '@backstage/plugin-signals-react';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { LaunchSignal } from 'backstage-plugin-aws-service-catalog-common';
import type { PropsWithChildren } from 'react';
import { useRefreshing, type Reading } from './useRefreshing';

type OnMessage = Parameters<SignalApi['subscribe']>[1];

/** Signals that a test sends itself. */
function fakeSignals() {
  const listeners = new Map<string, OnMessage>();
  const subscribe = (channel: string, onMessage: OnMessage) => {
    listeners.set(channel, onMessage);
    return { unsubscribe: () => listeners.delete(channel) };
  };
  return {
    api: { subscribe } as SignalApi,
    send: (channel: string, sent: LaunchSignal) =>
      act(() => listeners.get(channel)?.(sent)),
  };
}

const withoutSignals = ({ children }: PropsWithChildren<{}>) => (
  <TestApiProvider apis={[]}>{children}</TestApiProvider>
);

const message: LaunchSignal = {
  launchId: 'launch-1',
  team: 'ai-research',
  state: 'succeeded',
};

describe('useRefreshing', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('reads once and stays with that', async () => {
    const read = jest.fn(async () => 'value');
    const { result } = renderHook(() => useRefreshing(read, []), {
      wrapper: withoutSignals,
    });
    expect(result.current).toMatchObject({ value: undefined, loading: true });
    await waitFor(() => expect(result.current.value).toBe('value'));
    expect(result.current).toMatchObject({ loading: false, refreshing: false });
    await act(() => jest.advanceTimersByTimeAsync(3_600_000));
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('keeps what it knows while the portal is down, and recovers by itself', async () => {
    let down = false;
    let count = 0;
    const read = jest.fn(async () => {
      if (down) throw new TypeError('Failed to fetch');
      count += 1;
      return count;
    });
    const { result } = renderHook(
      () => useRefreshing(read, [], { everyMs: 5_000 }),
      { wrapper: withoutSignals },
    );
    await waitFor(() => expect(result.current.value).toBe(1));
    down = true;
    await act(() => jest.advanceTimersByTimeAsync(5_000));
    expect(result.current.value).toBe(1);
    expect(result.current.error).toBeInstanceOf(TypeError);

    const before = read.mock.calls.length;
    await act(() => jest.advanceTimersByTimeAsync(60_000));
    // Growing slower: in the rhythm it would have been twelve.
    expect(read.mock.calls.length - before).toBeLessThan(6);

    down = false;
    await act(() => jest.advanceTimersByTimeAsync(30_000));
    expect(result.current).toMatchObject({ error: undefined });
    expect(result.current.value).toBeGreaterThan(1);
  });

  it('never shows the value of other dependencies, nor a late answer to them', async () => {
    const answers = new Map<string, (value: string) => void>();
    const { result, rerender } = renderHook(
      ({ id }) =>
        useRefreshing(
          () => new Promise<string>(resolve => answers.set(id, resolve)),
          [id],
        ),
      { wrapper: withoutSignals, initialProps: { id: 'a' } },
    );
    await act(async () => answers.get('a')?.('value of a'));
    expect(result.current.value).toBe('value of a');
    rerender({ id: 'b' });
    expect(result.current).toMatchObject({ value: undefined, loading: true });
    rerender({ id: 'c' });
    await act(async () => answers.get('c')?.('value of c'));
    await act(async () => answers.get('b')?.('value of b'));
    expect(result.current.value).toBe('value of c');
  });

  it('keeps the value of the old dependencies where that is wanted', async () => {
    const { result, rerender } = renderHook(
      ({ id }) =>
        useRefreshing(async () => id, [{ id }], { keepPrevious: true }),
      { wrapper: withoutSignals, initialProps: { id: 'a' } },
    );
    await waitFor(() => expect(result.current.value).toBe('a'));
    rerender({ id: 'b' });
    expect(result.current).toMatchObject({ value: 'a', loading: false });
    await waitFor(() => expect(result.current.value).toBe('b'));
  });

  it('drops the value of the old dependencies when the new ones get none', async () => {
    const { result, rerender } = renderHook(
      ({ id }) =>
        useRefreshing(
          async () => {
            if (id === 'b') throw new Error('No.');
            return id;
          },
          [{ id }],
          { keepPrevious: true },
        ),
      { wrapper: withoutSignals, initialProps: { id: 'a' } },
    );
    await waitFor(() => expect(result.current.value).toBe('a'));
    rerender({ id: 'b' });
    await waitFor(() =>
      expect(result.current).toMatchObject({
        value: undefined,
        error: new Error('No.'),
        loading: false,
      }),
    );
  });

  it('keeps the value when only the occasion to read it again was another', async () => {
    const read = jest.fn(async ({ refresh }: Reading, pages: number) => {
      if (pages === 3) throw new Error('No.');
      return `${pages} ${refresh}`;
    });
    const { result, rerender } = renderHook(
      ({ pages }) =>
        useRefreshing(reading => read(reading, pages), ['list'], {
          alsoWhen: [pages],
        }),
      { wrapper: withoutSignals, initialProps: { pages: 1 } },
    );
    await waitFor(() => expect(result.current.value).toBe('1 false'));
    act(() => result.current.refresh());
    await waitFor(() => expect(result.current.value).toBe('1 true'));
    rerender({ pages: 2 });
    expect(result.current.loading).toBe(false);
    await waitFor(() => expect(result.current.value).toBe('2 false'));
    rerender({ pages: 3 });
    await waitFor(() =>
      expect(result.current).toMatchObject({
        value: '2 false',
        error: new Error('No.'),
      }),
    );
  });

  it('asks for a new reading past caches when the person does', async () => {
    const read = jest.fn(async ({ refresh }: Reading) => refresh);
    const { result } = renderHook(() => useRefreshing(read, []), {
      wrapper: withoutSignals,
    });
    await waitFor(() => expect(result.current.value).toBe(false));
    act(() => result.current.refresh());
    expect(result.current.refreshing).toBe(true);
    await waitFor(() => expect(result.current.value).toBe(true));
  });

  it('aborts what nobody waits for any more', () => {
    const signals: AbortSignal[] = [];
    const { unmount } = renderHook(
      () =>
        useRefreshing(({ signal }) => {
          signals.push(signal);
          return new Promise<never>(() => {});
        }, []),
      { wrapper: withoutSignals },
    );
    unmount();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });

  it('reads again on a signal that concerns it, and polls rarely then', async () => {
    const signals = fakeSignals();
    const read = jest.fn(async () => 'value');
    const { result } = renderHook(
      () =>
        useRefreshing(read, [], {
          everyMs: 1_000,
          channel: 'launches',
          concerns: ({ team }) => team === 'ai-research',
        }),
      {
        wrapper: ({ children }: PropsWithChildren<{}>) => (
          <TestApiProvider apis={[[signalApiRef, signals.api]]}>
            {children}
          </TestApiProvider>
        ),
      },
    );
    await waitFor(() => expect(result.current.value).toBe('value'));
    await act(() => jest.advanceTimersByTimeAsync(5_000));
    expect(read).toHaveBeenCalledTimes(1);
    signals.send('launches', { ...message, team: 'genomics' });
    expect(read).toHaveBeenCalledTimes(1);
    signals.send('launches', message);
    await waitFor(() => expect(read).toHaveBeenCalledTimes(2));
  });

  it('lets a slow reading finish while signals come, and reads once more after them', async () => {
    const signals = fakeSignals();
    const readings: { signal: AbortSignal; answer: (text: string) => void }[] =
      [];
    const { result } = renderHook(
      () =>
        useRefreshing(
          ({ signal }) =>
            new Promise<string>(answer => readings.push({ signal, answer })),
          [],
          { everyMs: 1_000, channel: 'launches' },
        ),
      {
        wrapper: ({ children }: PropsWithChildren<{}>) => (
          <TestApiProvider apis={[[signalApiRef, signals.api]]}>
            {children}
          </TestApiProvider>
        ),
      },
    );
    for (const state of ['submitting', 'in-progress', 'succeeded'] as const) {
      signals.send('launches', { ...message, state });
    }
    expect(readings).toHaveLength(1);
    expect(readings[0].signal.aborted).toBe(false);
    await act(async () => readings[0].answer('before'));
    expect(result.current.value).toBe('before');
    expect(readings).toHaveLength(2);
    await act(async () => readings[1].answer('after'));
    expect(result.current.value).toBe('after');
    expect(readings).toHaveLength(2);
  });

  it('keeps its rhythm beside signals that do not tell everything', async () => {
    const signals = fakeSignals();
    const read = jest.fn(async () => 'value');
    const { result } = renderHook(
      () =>
        useRefreshing(read, [], {
          everyMs: 1_000,
          channel: 'launches',
          changesUntold: true,
        }),
      {
        wrapper: ({ children }: PropsWithChildren<{}>) => (
          <TestApiProvider apis={[[signalApiRef, signals.api]]}>
            {children}
          </TestApiProvider>
        ),
      },
    );
    await waitFor(() => expect(result.current.value).toBe('value'));
    await act(() => jest.advanceTimersByTimeAsync(1_000));
    await waitFor(() => expect(read).toHaveBeenCalledTimes(2));
  });
});

import { act, renderHook } from '@testing-library/react';
import { apiError } from '../__testUtils__/apiError';
import { useChange } from './useChange';

type Request = { name: string; parameters?: Record<string, string> };

function change(send: (request: Request, key: string) => Promise<string>) {
  const { result } = renderHook(() => useChange('form', send));
  return {
    state: () => result.current.state,
    submit: (name: string) => act(() => result.current.submit({ name })),
    press: (name: string) => {
      act(() => {
        result.current.submit({ name });
      });
    },
  };
}

describe('useChange', () => {
  beforeEach(() => sessionStorage.clear());

  it('says how far the change is, and hands on the answer', async () => {
    let accept = (_: string) => {};
    const { state, press } = change(
      () =>
        new Promise(resolve => {
          accept = resolve;
        }),
    );
    expect(state()).toEqual({ kind: 'idle' });
    press('a');
    expect(state()).toEqual({ kind: 'sending' });
    await act(async () => accept('launch-1'));
    expect(state()).toEqual({ kind: 'accepted' });
  });

  it('sends once however often it is asked to, also after it was accepted', async () => {
    const send = jest.fn(async () => 'launch-1');
    const { press, submit } = change(send);
    press('a');
    press('a');
    await submit('a');
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('sends the same change under the same key after a failure', async () => {
    const keys: string[] = [];
    const { submit, state } = change(async (_, key) => {
      keys.push(key);
      throw new TypeError('Failed to fetch');
    });
    expect(await submit('a')).toBeUndefined();
    expect(state()).toMatchObject({
      kind: 'refused',
      error: expect.any(TypeError),
    });
    await submit('a');
    await submit('b');
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('gives up a key that stands for another change', async () => {
    const keys: string[] = [];
    const conflict = await apiError(409, {
      name: 'ConflictError',
      message: 'The key was used for another change.',
    });
    const { submit } = change(async (_, key) => {
      keys.push(key);
      throw conflict;
    });
    await submit('a');
    await submit('a');
    expect(keys[1]).not.toBe(keys[0]);
  });
});

import { toError } from '@backstage/errors';
import { useCallback, useRef, useState } from 'react';
import useLatest from 'react-use/esm/useLatest';
import type { ChangeState } from './useChange';

/**
 * Makes a change that does the same when it is made twice, such as granting or removing, however often its button is
 * pressed. For changes that would happen twice, see `useChange`.
 *
 * @returns `submit`, which resolves to whether the change was made
 */
export function useSimpleChange<Args extends unknown[]>(
  send: (...args: Args) => Promise<unknown>,
) {
  const [state, setState] = useState<ChangeState>({ kind: 'idle' });
  const underWay = useRef(false);
  const latestSend = useLatest(send);
  const submit = useCallback(
    async (...args: Args): Promise<boolean> => {
      if (underWay.current) return false;
      underWay.current = true;
      setState({ kind: 'sending' });
      try {
        await latestSend.current(...args);
        setState({ kind: 'accepted' });
        return true;
      } catch (cause) {
        setState({ kind: 'refused', error: toError(cause) });
        return false;
      } finally {
        underWay.current = false;
      }
    },
    [latestSend],
  );
  const forget = useCallback(() => setState({ kind: 'idle' }), []);
  return {
    submit,
    /** A refusal does not hold any more. */
    forget,
    sending: state.kind === 'sending',
    refusal: state.kind === 'refused' ? state.error : undefined,
  };
}

import { ResponseError, toError } from '@backstage/errors';
import { useCallback, useRef, useState } from 'react';
import useLatest from 'react-use/esm/useLatest';
import {
  forgetChange,
  keyOfChange,
  wasSent,
  type ChangeRequest,
} from './intendedChange';

/** How far a change is. */
export type ChangeState =
  | { kind: 'idle' }
  | { kind: 'sending' }
  | { kind: 'refused'; error: Error }
  | { kind: 'accepted' };

/**
 * Sends a change once, however often its button is pressed and whatever happens to the answer.
 *
 * @param scope - the place the change is made from, such as the form of one product; see `keyOfChange`
 * @param send - makes the request with the given idempotency key
 */
export function useChange<Request extends ChangeRequest, Answer>(
  scope: string,
  send: (request: Request, idempotencyKey: string) => Promise<Answer>,
) {
  const [state, setState] = useState<ChangeState>({ kind: 'idle' });
  const underWay = useRef(false);
  const latestSend = useLatest(send);

  const submit = useCallback(
    async (
      request: Request,
      secretParameters: readonly string[] = [],
    ): Promise<Answer | undefined> => {
      if (underWay.current) return undefined;
      underWay.current = true;
      setState({ kind: 'sending' });
      try {
        const key = keyOfChange(
          sessionStorage,
          scope,
          request,
          secretParameters,
        );
        const answer = await latestSend.current(request, key);
        forgetChange(sessionStorage, scope);
        setState({ kind: 'accepted' });
        return answer;
      } catch (cause) {
        // The key stands for another change on the server: it must not be used again.
        if (ResponseError.is(cause) && cause.statusCode === 409) {
          forgetChange(sessionStorage, scope);
        }
        underWay.current = false;
        setState({ kind: 'refused', error: toError(cause) });
        return undefined;
      }
    },
    [scope, latestSend],
  );
  return {
    state,
    submit,
    /** Whether `submit` would repeat a change, under its key: it happens once, whatever became of the first try. */
    isRepetition: (
      request: Request,
      secretParameters: readonly string[] = [],
    ): boolean => wasSent(sessionStorage, scope, request, secretParameters),
  };
}

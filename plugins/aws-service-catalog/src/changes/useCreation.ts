import type { ChangeRequest } from './intendedChange';
import type { FormChange } from './useDrawerForm';
import { useChange } from './useChange';

/**
 * Creates something once, however often the button is pressed and whatever happens to the answer.
 *
 * @param scope - the place it is created from; see `useChange`
 */
export function useCreation<Request extends object, Answer>(
  scope: string,
  request: Request,
  send: (request: Request, idempotencyKey: string) => Promise<Answer>,
  onCreated?: (answer: Answer) => void,
): FormChange {
  const { state, submit } = useChange(
    scope,
    (wanted: Request & ChangeRequest, key) => send(wanted, key),
  );
  return {
    submit: async () => {
      const created = await submit(request);
      if (created === undefined) return false;
      onCreated?.(created);
      return true;
    },
    sending: state.kind === 'sending' || state.kind === 'accepted',
    refusal: state.kind === 'refused' ? state.error : undefined,
  };
}

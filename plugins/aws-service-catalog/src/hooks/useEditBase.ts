import { useState } from 'react';
import { useSimpleChange } from '../changes/useSimpleChange';

/**
 * What a form changes, as it was when the form was opened: what arrives on the page meanwhile does not slip under what
 * is being written. After somebody else's change `reload` goes on from how things stand now.
 *
 * @param read - reads how things stand now
 * @param save - makes the change on top of `base`
 */
export function useEditBase<T>(options: {
  opened: T;
  read: () => Promise<T>;
  save: (base: T) => Promise<unknown>;
}) {
  const { opened, read, save } = options;
  const [base, setBase] = useState(opened);
  const reloading = useSimpleChange(async () => setBase(await read()));
  const change = useSimpleChange(() => {
    reloading.forget();
    return save(base);
  });
  return {
    base,
    change,
    reload: async () => {
      if (await reloading.submit()) change.forget();
    },
    reloadFailure: reloading.refusal,
  };
}

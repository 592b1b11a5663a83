import { useState } from 'react';
import { useSimpleChange } from '../changes/useSimpleChange';

/**
 * What a form changes, as it was when the form was opened: what arrives on the page meanwhile does not slip under what
 * is being written. After somebody else's change `reload` goes on from how things stand now.
 *
 * @param read - reads how things stand now
 * @param save - makes the change on top of `base`
 * @param onReloaded - for edits that say more than what they are, such as a list of which some lines were written
 */
export function useEditBase<T>(options: {
  opened: T;
  read: () => Promise<T>;
  save: (base: T) => Promise<unknown>;
  onReloaded?: (before: T, now: T) => void;
}) {
  const { opened, read, save, onReloaded } = options;
  const [base, setBase] = useState(opened);
  const reloading = useSimpleChange(async () => {
    const now = await read();
    onReloaded?.(base, now);
    setBase(now);
  });
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

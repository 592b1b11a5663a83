import { toError } from '@backstage/errors';
import type { GetBlastRadiusQuery } from 'backstage-plugin-aws-service-catalog-common';
import { useSimpleChange } from '../../changes/useSimpleChange';
import { explainError } from '../ErrorPanel';
import { useBlastRadius } from './useBlastRadius';

/**
 * A change that is made once it was seen what it touches. When the server finds that it touches something else, that is
 * read again, to be looked at before the change is sent once more.
 *
 * @param change - makes the change, given the version of what it touches as it was shown
 */
export function useAskedChange(
  about: GetBlastRadiusQuery | undefined,
  change: (blastRadius?: string) => Promise<unknown>,
) {
  const radius = useBlastRadius(about);
  const { submit, sending, refusal } = useSimpleChange(async () => {
    try {
      await change(radius.value?.version);
    } catch (error) {
      if (touchesMore(toError(error))) radius.refresh();
      throw error;
    }
  });
  const asksAgain = refusal !== undefined && touchesMore(refusal);
  return {
    radius,
    submit,
    sending,
    /** What it touches is not what was shown. */
    asksAgain,
    refusal: asksAgain ? undefined : refusal,
  };
}

function touchesMore(error: Error): boolean {
  const { kind, field } = explainError(error);
  return kind === 'conflict' && field === 'blastRadius';
}

import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { paramsWith, viewOf, type ProvisionedView } from './provisionedQuery';

/**
 * The view of the list as the address has it. Typing replaces the address, everything else adds to the history, so
 * that "back" undoes a filter or a page and not a letter.
 */
export function useViewInAddress() {
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => viewOf(params), [params]);
  const change = useCallback(
    (wanted: Partial<ProvisionedView>, options?: { replace: boolean }) =>
      setParams(before => paramsWith(before, wanted), options),
    [setParams],
  );
  return { view, change };
}

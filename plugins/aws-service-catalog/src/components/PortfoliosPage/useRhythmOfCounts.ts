import type { PortfolioList } from 'backstage-plugin-aws-service-catalog-common';
import { useCallback, useRef } from 'react';

const USUAL_MS = 60_000;
const HURRIED_MS = 2_000;
// What AWS does not tell at once it may never tell, as of some portfolios of other accounts.
const PATIENCE = 5;

/**
 * How soon a list of portfolios is read again: the backend reads what is in them behind the scenes, so soon while counts
 * are missing, and at leisure once they are there or do not become fewer any more.
 *
 * @returns milliseconds until the next reading of a list that was just read
 */
export function useRhythmOfCounts(): (list: PortfolioList) => number {
  const seen = useRef<{ list?: PortfolioList; missing: number; left: number }>({
    missing: 0,
    left: 0,
  });
  return useCallback((list: PortfolioList) => {
    const { current } = seen;
    if (current.list !== list) {
      const missing = list.items.filter(({ counts }) => !counts).length;
      seen.current = {
        list,
        missing,
        left: missing === current.missing ? current.left - 1 : PATIENCE,
      };
    }
    const { missing, left } = seen.current;
    return missing > 0 && left > 0 ? HURRIED_MS : USUAL_MS;
  }, []);
}

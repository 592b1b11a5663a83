import { createContext, useContext } from 'react';

/** Reads the portfolio again, past caches: for a section that has changed something. */
export const PortfolioChangedContext = createContext<() => void>(() => {});

/** To be called when something on the portfolio has been changed. */
export function usePortfolioChanged(): () => void {
  return useContext(PortfolioChangedContext);
}

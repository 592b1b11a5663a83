import { createContext, useContext } from 'react';

/** Reads the product again, past caches: for a section that has changed something. */
export const ProductChangedContext = createContext<() => void>(() => {});

/** To be called when something on the product has been changed. */
export function useProductChanged(): () => void {
  return useContext(ProductChangedContext);
}

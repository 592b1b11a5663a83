import { StylesProvider } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

/**
 * Leaves the style sheets of Material UI out of a test: jsdom matches every rule with every element whenever one is asked
 * for by role or name, which takes longer than all else. What styles hide is looked at in a real browser.
 */
export function WithoutStyles({ children }: { children: ReactNode }) {
  return <StylesProvider disableGeneration>{children}</StylesProvider>;
}

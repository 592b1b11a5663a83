import { createContext, useContext } from 'react';
import type { PublishDraft } from './publishDraft';

/** What every part of the wizard works on. */
export type Wizard = {
  draft: PublishDraft;
  change: (part: Partial<PublishDraft>) => void;
  /** What is wrong with an answer, in words; undefined while nothing is. */
  problemOf: (field: keyof PublishDraft) => string | undefined;
  sending: boolean;
};

/** Where the parts find the wizard. */
export const WizardContext = createContext<Wizard | undefined>(undefined);

export function useWizard(): Wizard {
  const wizard = useContext(WizardContext);
  if (!wizard) throw new Error('useWizard is for parts of the publish page');
  return wizard;
}

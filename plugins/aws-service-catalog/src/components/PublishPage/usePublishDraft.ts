import { useState } from 'react';
import { changedDraft } from './changedDraft';
import { emptyDraft, type PublishDraft } from './publishDraft';

const keyOf = (catalogId: string) => `aws-service-catalog.publish:${catalogId}`;

function keptDraft(catalogId: string): PublishDraft | undefined {
  const text = localStorage.getItem(keyOf(catalogId));
  if (!text) return undefined;
  try {
    return { ...emptyDraft, ...JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** The wizard's answers, kept in this browser from one keystroke to the next: nothing in them is secret. */
export function usePublishDraft(catalogId: string) {
  const [draft, setDraft] = useState<PublishDraft>(
    () => keptDraft(catalogId) ?? emptyDraft,
  );
  return {
    draft,
    change: (part: Partial<PublishDraft>) =>
      setDraft(before => {
        const next = changedDraft(before, part);
        localStorage.setItem(keyOf(catalogId), JSON.stringify(next));
        return next;
      }),
    /** Forgets it: it was published, or is to be started over. */
    drop: () => localStorage.removeItem(keyOf(catalogId)),
    startOver: () => {
      localStorage.removeItem(keyOf(catalogId));
      setDraft(emptyDraft);
    },
  };
}

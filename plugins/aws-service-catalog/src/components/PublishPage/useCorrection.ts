import { useApi } from '@backstage/core-plugin-api';
import type {
  Publication,
  PublicationAnswers,
} from 'backstage-plugin-aws-service-catalog-common';
import isEqual from 'lodash/isEqual';
import { useEffect, useMemo, useState } from 'react';
import useLocalStorage from 'react-use/esm/useLocalStorage';
import { publishingApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { useEditBase } from '../../hooks/useEditBase';
import { changedDraft } from './changedDraft';
import { changedParts, type WizardPart } from './changedParts';
import { correctedAnswers, draftOf } from './draftOf';
import { emptyDraft, type PublishDraft } from './publishDraft';
import { rebasedDraft } from './rebasedDraft';

/** What was written, and the answers that it corrects. */
type Kept = { answers: PublicationAnswers; draft: PublishDraft };

/**
 * Corrects the answers of a publication as they were read. After somebody else's correction `reload` goes on from that
 * one, with what was written here on top of it. That is kept in this browser until it is sent, as the wizard's answers
 * are: looking at the step that stopped does not lose it.
 */
export function useCorrection(opened: Publication) {
  const catalog = useCatalog();
  const api = useApi(publishingApiRef);
  const { id } = opened;
  const [kept, keep, forget] = useLocalStorage<Kept>(
    `aws-service-catalog.publish:${catalog.id}:${id}`,
  );
  const [draft, setDraft] = useState(() => {
    const now = draftOf(opened.answers);
    if (!kept) return now;
    const mine = { ...emptyDraft, ...kept.draft };
    return rebasedDraft(draftOf(kept.answers), mine, now);
  });
  const [theirs, setTheirs] = useState<WizardPart[]>(() =>
    kept ? changedParts(kept.answers, opened.answers) : [],
  );
  const { base, change, reload, reloadFailure } = useEditBase({
    opened,
    read: () => api.getPublication(catalog.id, id),
    save: async ({ answers, updatedAt }) => {
      await api.resumePublication(catalog.id, id, {
        answers: correctedAnswers(answers, draft),
        updatedAt,
      });
      forget();
    },
    onReloaded: ({ answers: before }, { answers: now }) => {
      setTheirs(changedParts(before, now));
      setDraft(mine => rebasedDraft(draftOf(before), mine, draftOf(now)));
    },
  });
  const asRead = useMemo(() => draftOf(base.answers), [base]);
  const isWritten = !isEqual(draft, asRead);
  const [isRestored, setRestored] = useState(isWritten);
  useEffect(() => {
    if (isWritten) keep({ answers: base.answers, draft });
    else forget();
  }, [isWritten, base, draft, keep, forget]);
  return {
    /** The publication as it is corrected. */
    base,
    /** Its answers, as the wizard asks for them. */
    asRead,
    draft,
    /** It began with what was written before. */
    isRestored,
    /** Begins anew, with the answers as they were read. */
    discard: () => {
      setRestored(false);
      setDraft(asRead);
    },
    change: (part: Partial<PublishDraft>) =>
      setDraft(before => changedDraft(before, part)),
    /** Where somebody else has corrected something, as of the last reload. */
    theirs,
    submission: change,
    reload,
    reloadFailure,
  };
}

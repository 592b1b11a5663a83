import { useApi } from '@backstage/core-plugin-api';
import type { Publication } from 'backstage-plugin-aws-service-catalog-common';
import { useMemo, useState } from 'react';
import { publishingApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { useEditBase } from '../../hooks/useEditBase';
import { changedDraft } from './changedDraft';
import { changedParts, type WizardPart } from './changedParts';
import { correctedAnswers, draftOf } from './draftOf';
import type { PublishDraft } from './publishDraft';
import { rebasedDraft } from './rebasedDraft';

/**
 * Corrects the answers of a publication as they were read. After somebody else's correction `reload` goes on from that
 * one, with what was written here on top of it.
 */
export function useCorrection(opened: Publication) {
  const catalog = useCatalog();
  const api = useApi(publishingApiRef);
  const { id } = opened;
  const [draft, setDraft] = useState(() => draftOf(opened.answers));
  const [theirs, setTheirs] = useState<WizardPart[]>([]);
  const { base, change, reload, reloadFailure } = useEditBase({
    opened,
    read: () => api.getPublication(catalog.id, id),
    save: ({ answers, updatedAt }) =>
      api.resumePublication(catalog.id, id, {
        answers: correctedAnswers(answers, draft),
        updatedAt,
      }),
    onReloaded: ({ answers: before }, { answers: now }) => {
      setTheirs(changedParts(before, now));
      setDraft(mine => rebasedDraft(draftOf(before), mine, draftOf(now)));
    },
  });
  return {
    /** The publication as it is corrected. */
    base,
    /** Its answers, as the wizard asks for them. */
    asRead: useMemo(() => draftOf(base.answers), [base]),
    draft,
    change: (part: Partial<PublishDraft>) =>
      setDraft(before => changedDraft(before, part)),
    /** Where somebody else has corrected something, as of the last reload. */
    theirs,
    submission: change,
    reload,
    reloadFailure,
  };
}

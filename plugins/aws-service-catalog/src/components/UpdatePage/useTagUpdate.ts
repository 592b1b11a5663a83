import type {
  LaunchForm,
  ProvisionedProductDetail,
  Tag,
} from 'backstage-plugin-aws-service-catalog-common';
import { useMemo, useState } from 'react';
import { tagProblems, tagsAreSound, type TagDraft } from '../TagFields';
import {
  presentTags,
  startingTags,
  tagChanges,
  wantedTags,
} from './tagChanges';

/**
 * The tags of an update as they are being written, where the launch path lets them change.
 *
 * @param retried - all tags of a change that failed and is tried again
 */
export function useTagUpdate(
  detail: Pick<ProvisionedProductDetail, 'tags'>,
  form: Pick<LaunchForm, 'tagOptions' | 'tagUpdate'>,
  retried: readonly Tag[] = [],
) {
  const present = useMemo(() => presentTags(detail), [detail]);
  const [draft, setDraft] = useState<TagDraft>(() =>
    startingTags(form, retried.length > 0 ? retried : present),
  );
  const problems = tagProblems(form, draft);
  const wanted = useMemo(
    () => wantedTags(form, draft, present),
    [form, draft, present],
  );
  const changes = useMemo(
    () => (form.tagUpdate ? tagChanges(present, wanted) : []),
    [form, present, wanted],
  );
  return {
    /** The launch path lets them change. */
    possible: form.tagUpdate,
    draft,
    problems,
    isSound: !form.tagUpdate || tagsAreSound(problems),
    changes,
    /** The whole set; undefined while they stay as they are. */
    wanted: changes.length > 0 ? wanted : undefined,
    change: (part: Partial<TagDraft>) =>
      setDraft(before => ({ ...before, ...part })),
  };
}

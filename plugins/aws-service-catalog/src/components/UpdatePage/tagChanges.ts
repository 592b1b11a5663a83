import type {
  LaunchForm,
  ProvisionedProductDetail,
  Tag,
} from 'backstage-plugin-aws-service-catalog-common';
import { tagsOfDraft, tagsToSend, type TagDraft } from '../TagFields';

type Options = Pick<LaunchForm, 'tagOptions'>;

/** One tag that an update would set differently. */
export type TagChange =
  | { kind: 'changed'; key: string; from: string; to: string }
  | { kind: 'added'; key: string; to: string }
  | { kind: 'removed'; key: string; from: string };

/** The tags that people gave; Service Catalog keeps its own by itself. */
export function presentTags({
  tags,
}: Pick<ProvisionedProductDetail, 'tags'>): Tag[] {
  return tags
    .filter(({ key, auto }) => !auto && !key.startsWith('aws:'))
    .map(({ key, value }) => ({ key, value }));
}

/** Tags as the fields show them at first. */
export function startingTags(form: Options, tags: readonly Tag[]): TagDraft {
  return tagsOfDraft(form, {
    tagChoices: Object.fromEntries(tags.map(({ key, value }) => [key, value])),
  });
}

/** The whole set of tags after the update, with those that AWS sets to their one value, as far as they are there. */
export function wantedTags(
  form: Options,
  draft: TagDraft,
  present: readonly Tag[],
): Tag[] {
  const fixed = present.filter(({ key, value }) =>
    form.tagOptions.some(
      option =>
        option.key === key &&
        !option.conflict &&
        option.values.length === 1 &&
        option.values[0] === value,
    ),
  );
  return [...fixed, ...tagsToSend(form, draft)];
}

/** What differs between the tags that are there and those that are wanted. */
export function tagChanges(
  present: readonly Tag[],
  wanted: readonly Tag[],
): TagChange[] {
  const before = new Map(present.map(({ key, value }) => [key, value]));
  const after = new Map(wanted.map(({ key, value }) => [key, value]));
  const changes: TagChange[] = [];
  for (const [key, to] of after) {
    const from = before.get(key);
    if (from === undefined) changes.push({ kind: 'added', key, to });
    else if (from !== to) changes.push({ kind: 'changed', key, from, to });
  }
  for (const [key, from] of before) {
    if (!after.has(key)) changes.push({ kind: 'removed', key, from });
  }
  return changes;
}

import type {
  LaunchForm,
  Tag,
} from 'backstage-plugin-aws-service-catalog-common';

type Form = Pick<LaunchForm, 'tagOptions'>;
type TagOption = LaunchForm['tagOptions'][number];

/** Tags as they are being written. */
export type TagDraft = {
  /** Chosen values of TagOptions, by key. */
  tagChoices: Record<string, string>;
  /** Tags of one's own. */
  extraTags: Tag[];
};

/** What is wrong with a tag, to be said in words. */
export type TagProblem =
  | 'choose'
  | 'keyMissing'
  | 'valueMissing'
  | 'keyReserved'
  | 'keyTaken'
  | 'keyTwice'
  | 'keyTooLong'
  | 'valueTooLong';

/** Problems by TagOption, and by line of the extra tags. */
export type TagProblems = {
  options: Record<string, TagProblem>;
  extra: { key?: TagProblem; value?: TagProblem }[];
};

// AWS's limits of a tag.
const LONGEST_KEY = 128;
const LONGEST_VALUE = 256;

/** TagOptions that leave a choice; those with one value are set by AWS, those in conflict by nobody. */
export const choosable = ({ values, conflict }: TagOption) =>
  !conflict && values.length > 1;

/** The tags of a draft, apart from each other: a repeated launch brings TagOptions and others in one list. */
export function tagsOfDraft(
  form: Form,
  {
    tagChoices,
    extraTags,
  }: Pick<TagDraft, 'tagChoices'> & Partial<Pick<TagDraft, 'extraTags'>>,
): TagDraft {
  const isOption = (wanted: string) =>
    form.tagOptions.some(({ key }) => key === wanted);
  return {
    tagChoices,
    extraTags:
      extraTags ??
      Object.entries(tagChoices)
        .filter(([key]) => !isOption(key))
        .map(([key, value]) => ({ key, value })),
  };
}

/** The tags to send: chosen TagOptions and extra tags. */
export function tagsToSend(form: Form, draft: TagDraft): Tag[] {
  const chosen = form.tagOptions
    .filter(choosable)
    .filter(({ key, values }) => values.includes(draft.tagChoices[key]))
    .map(({ key }) => ({ key, value: draft.tagChoices[key] }));
  return [...chosen, ...draft.extraTags];
}

function keyProblem(
  form: Form,
  tags: Tag[],
  index: number,
): TagProblem | undefined {
  const { key } = tags[index];
  if (!key) return 'keyMissing';
  if (key.length > LONGEST_KEY) return 'keyTooLong';
  if (key.toLowerCase().startsWith('aws:')) return 'keyReserved';
  if (form.tagOptions.some(option => option.key === key)) return 'keyTaken';
  return tags.findIndex(tag => tag.key === key) < index
    ? 'keyTwice'
    : undefined;
}

function valueProblem({ value }: Tag): TagProblem | undefined {
  if (!value) return 'valueMissing';
  return value.length > LONGEST_VALUE ? 'valueTooLong' : undefined;
}

/** Holds the tags of a launch against its TagOptions and against AWS's rules for tags. */
export function tagProblems(form: Form, draft: TagDraft): TagProblems {
  const { tagChoices, extraTags } = draft;
  return {
    options: Object.fromEntries(
      form.tagOptions
        .filter(choosable)
        .filter(({ key, values }) => !values.includes(tagChoices[key]))
        .map(({ key }) => [key, 'choose']),
    ),
    extra: extraTags.map((tag, index) => ({
      key: keyProblem(form, extraTags, index),
      value: valueProblem(tag),
    })),
  };
}

/** Whether there is nothing wrong. */
export function tagsAreSound({ options, extra }: TagProblems): boolean {
  return (
    Object.keys(options).length === 0 &&
    extra.every(({ key, value }) => !key && !value)
  );
}

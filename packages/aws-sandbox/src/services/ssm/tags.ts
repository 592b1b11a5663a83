import type { Tag } from '@aws-sdk/client-ssm';

export function toTags(list: Tag[] | undefined): Record<string, string> {
  return Object.fromEntries(
    (list ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? '']),
  );
}

export function fromTags(tags: Record<string, string>): Tag[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

/** Condition keys of the tags a request sets. */
export function requestTagContext(
  tags: Record<string, string>,
): Record<string, string | string[]> {
  const keys = Object.keys(tags);
  return {
    ...Object.fromEntries(
      Object.entries(tags).map(([key, value]) => [
        `aws:RequestTag/${key}`,
        value,
      ]),
    ),
    ...(keys.length > 0 ? { 'aws:TagKeys': keys } : {}),
  };
}

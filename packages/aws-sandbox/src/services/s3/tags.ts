import type { Tag } from '@aws-sdk/client-s3';
import { AwsError } from '../../core/AwsError';
import type { Caller } from '../../core/Caller';

export type Tags = Record<string, string>;

/**
 * Reads a tag set.
 *
 * @throws InvalidTag for `aws:` keys that no AWS service sets, or a key that stands twice
 */
export function toTags(list: Tag[] | undefined, caller: Caller): Tags {
  const tags: Tags = {};
  for (const { Key = '', Value = '' } of list ?? []) {
    if (Object.hasOwn(tags, Key)) {
      throw new AwsError(
        'InvalidTag',
        'Cannot provide multiple Tags with the same key',
      );
    }
    if (Key.startsWith('aws:') && !caller.calledVia?.length) {
      throw new AwsError(
        'InvalidTag',
        'System tags cannot be added/updated by requester',
      );
    }
    tags[Key] = Value;
  }
  return tags;
}

export function fromTags(tags: Tags): Tag[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

/** Reads the `x-amz-tagging` header: tags as a query string. */
export function headerTags(header: string | undefined, caller: Caller): Tags {
  return toTags(
    [...new URLSearchParams(header ?? '')].map(([Key, Value]) => ({
      Key,
      Value,
    })),
    caller,
  );
}

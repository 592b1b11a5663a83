import type { Tag } from '@aws-sdk/client-iam';
import { AwsError } from '../../core/AwsError';
import { limitExceeded } from './errors';

const MOST_TAGS = 50;

/** Tags as IAM lists them. */
export const listTags = (tags: Record<string, string>): Tag[] =>
  Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));

/** Adds the tags of a request to those that are there; later values win. */
export function withTags(
  before: Record<string, string>,
  given: Tag[] = [],
): Record<string, string> {
  const tags = { ...before };
  for (const { Key = '', Value = '' } of given) {
    if (Key.toLowerCase().startsWith('aws:')) {
      throw new AwsError(
        'InvalidInput',
        `Tag keys may not begin with aws: (${Key})`,
      );
    }
    tags[Key] = Value;
  }
  if (Object.keys(tags).length > MOST_TAGS) {
    throw limitExceeded(
      `The number of tags has reached the maximum limit of ${MOST_TAGS}.`,
    );
  }
  return tags;
}

/** The tags without some keys. */
export const withoutTags = (
  before: Record<string, string>,
  keys: string[],
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(before).filter(([key]) => !keys.includes(key)),
  );

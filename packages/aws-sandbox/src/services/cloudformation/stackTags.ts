import type { Tag } from '@aws-sdk/client-cloudformation';
import type { Caller } from '../../core/Caller';
import { validationError } from './template/templateError';

const SERVICE_CATALOG = 'servicecatalog.amazonaws.com';
const MOST_TAGS = 50;

/**
 * Reads the tags of a stack. `aws:` keys are Service Catalog's to set, and do not count.
 *
 * @throws ValidationError for reserved keys, keys that stand twice, and more than 50 tags
 */
export function stackTags(
  list: Tag[] | undefined,
  caller: Caller,
): Record<string, string> {
  const tags: Record<string, string> = {};
  for (const { Key = '', Value = '' } of list ?? []) {
    const reserved = Key.toLowerCase().startsWith('aws:');
    if (reserved && !caller.calledVia?.includes(SERVICE_CATALOG)) {
      throw validationError(
        'aws: prefixed tag key names are not allowed for external use.',
      );
    }
    if (Object.hasOwn(tags, Key)) {
      throw validationError(`Duplicate tag keys found: ${Key}`);
    }
    tags[Key] = Value;
  }
  const own = Object.keys(tags).filter(key => !key.startsWith('aws:'));
  if (own.length > MOST_TAGS) {
    throw validationError(
      `1 validation error detected: Value at 'tags' failed to satisfy constraint: Member must have length less than or equal to ${MOST_TAGS}`,
    );
  }
  return tags;
}

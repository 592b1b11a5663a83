import type { Tag as SdkTag } from '@aws-sdk/client-service-catalog';
import { requirePlainTags } from '../paths/launchTags';
import { type Quotas, requireRoom } from './quotas';
import type { Tag } from '../state';

/** Tags of a request; the shape check has made sure that key and value are there. */
export function tagsOf(tags: readonly SdkTag[] | undefined): Tag[] {
  return (tags ?? []).map(({ Key, Value }) => ({
    Key: Key ?? '',
    Value: Value ?? '',
  }));
}

/**
 * Tags of a portfolio or a product after `AddTags` and `RemoveTags`; a key that is there already gets the new value.
 *
 * @throws InvalidParametersException for reserved or repeated keys
 * @throws LimitExceededException for more tags than a resource may have
 */
export function changedTags(
  quotas: Quotas,
  tags: readonly Tag[],
  add: readonly SdkTag[] | undefined,
  remove: readonly string[] | undefined,
): Tag[] {
  const added = tagsOf(add);
  requirePlainTags(added);
  const gone = new Set([...(remove ?? []), ...added.map(({ Key }) => Key)]);
  const changed = [...tags.filter(({ Key }) => !gone.has(Key)), ...added];
  requireRoom(quotas, 'tagsPerResource', changed.length - 1, 'tags');
  return changed;
}

import type { LaunchPath } from './launchPaths';
import type { Tag } from '../state';
import {
  combineTagOptions,
  enforceTagOptions,
  type TagOptionSet,
  tagOptionConflict,
} from './tagOptions';
import { invalidParameters } from '../requests/errors';

/** TagOptions that apply on a path. */
export function tagOptionsOnPath({ tagOptions }: LaunchPath): TagOptionSet[] {
  const { portfolio, product } = tagOptions;
  return combineTagOptions(
    portfolio.filter(({ active }) => active),
    product.filter(({ active }) => active),
  );
}

/**
 * All tags of a launch on a path except the AutoTags: those of the product and of the portfolio, the user's own, and
 * on top of them what TagOptions demand.
 *
 * @throws InvalidParametersException when a user's tag is reserved, given twice, or against a TagOption
 */
export function launchTags(path: LaunchPath, userTags: readonly Tag[]): Tag[] {
  requirePlainTags(userTags);
  const enforced = enforceTagOptions(
    tagOptionsOnPath(path),
    userTags,
    tagOptionConflict(path.portfolio.id, path.product.id),
  );
  const byKey = new Map(
    [
      ...path.product.tags,
      ...path.portfolio.tags,
      ...userTags,
      ...enforced,
    ].map(({ Key, Value }) => [Key, Value]),
  );
  return [...byKey].map(([Key, Value]) => ({ Key, Value }));
}

/** Whether two lists hold the same tags, in any order. */
export function sameTags(a: readonly Tag[], b: readonly Tag[]): boolean {
  return (
    a.length === b.length &&
    a.every(tag =>
      b.some(other => other.Key === tag.Key && other.Value === tag.Value),
    )
  );
}

/** @throws InvalidParametersException for a key that is reserved or given twice */
export function requirePlainTags(tags: readonly Tag[]): void {
  const seen = new Set<string>();
  for (const { Key } of tags) {
    if (/^aws:/i.test(Key)) {
      throw invalidParameters(
        `Tag key ${Key} is reserved: keys must not begin with aws:.`,
      );
    }
    if (seen.has(Key)) {
      throw invalidParameters(`Tag key ${Key} is given more than once.`);
    }
    seen.add(Key);
  }
}

import type { Tag } from 'backstage-plugin-aws-service-catalog-common';

/**
 * What a person has written of tags, on top of tags that somebody else has changed meanwhile: key by key, so that what
 * the other has added, changed or removed stays so unless the person has touched that very key.
 *
 * @param before - the tags that the person began with
 * @param written - what the person has made of them
 * @param now - what they are by now
 */
export function replayedTags(
  before: readonly Tag[],
  written: readonly Tag[],
  now: readonly Tag[],
): Tag[] {
  const valueIn = (tags: readonly Tag[], of: string) =>
    tags.find(({ key }) => key === of)?.value;
  const isTouched = ({ key, value }: Tag) => valueIn(before, key) !== value;
  const isRemoved = ({ key }: Tag) =>
    valueIn(before, key) !== undefined && valueIn(written, key) === undefined;
  const edits = written.filter(isTouched);
  const stays = now.filter(
    tag => !isRemoved(tag) && valueIn(edits, tag.key) === undefined,
  );
  return [...stays, ...edits];
}

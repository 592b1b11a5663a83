import type { Tags } from '../ec2/state';

/** A key that must be there, with one of the values if any are given. */
export interface TagFilter {
  Key?: string;
  Values?: string[];
}

/** Whether tags pass every filter. Values are compared whole; there are no wildcards. Pure. */
export const passesTagFilters = (
  tags: Tags,
  filters: TagFilter[] = [],
): boolean =>
  filters.every(({ Key = '', Values = [] }) => {
    const has = Object.hasOwn(tags, Key);
    return has && (Values.length === 0 || Values.includes(tags[Key]));
  });

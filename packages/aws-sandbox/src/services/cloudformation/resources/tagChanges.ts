/** Tags as AWS lists them. */
export interface TagItem {
  Key: string;
  Value: string;
}

export function tagItems(tags: Record<string, string>): TagItem[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

/** Which tags to set and which keys to take away, to get from one set to another. Pure. */
export function tagChanges(
  from: Record<string, string>,
  to: Record<string, string>,
): { set: TagItem[]; remove: string[] } {
  return {
    set: tagItems(to).filter(({ Key, Value }) => from[Key] !== Value),
    remove: Object.keys(from).filter(key => !Object.hasOwn(to, key)),
  };
}

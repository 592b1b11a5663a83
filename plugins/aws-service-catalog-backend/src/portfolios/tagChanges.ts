/** A tag. */
export interface Tag {
  key: string;
  value: string;
}

/** What has to be said to AWS so that the tags become these: it knows adding, which replaces, and removing. */
export function tagChanges(
  before: readonly Tag[],
  wanted: readonly Tag[] | undefined,
): { addTags: Tag[]; removeTags: string[] } {
  if (!wanted) return { addTags: [], removeTags: [] };
  const values = new Map(before.map(({ key, value }) => [key, value]));
  const keys = new Set(wanted.map(({ key }) => key));
  return {
    addTags: wanted.filter(({ key, value }) => values.get(key) !== value),
    removeTags: before.map(({ key }) => key).filter(key => !keys.has(key)),
  };
}

/** Tags in the order of their keys: AWS lists them in any. */
export function sortedTags(tags: readonly Tag[]): Tag[] {
  return [...tags].sort((a, b) => (a.key < b.key ? -1 : 1));
}

interface Named {
  id: string;
  name: string;
}

/** How a field writes one of several: by name, which people can read, or by id where others have the name, too. */
export function writtenAs(one: Named, all: readonly Named[]): string {
  const isAlone = all.filter(({ name }) => name === one.name).length === 1;
  return isAlone ? one.name : one.id;
}

/** The one that is written so. */
export function readAs<T extends Named>(
  written: string | undefined,
  all: readonly T[],
): T | undefined {
  return (
    all.find(({ id }) => id === written) ??
    all.find(({ name }) => name === written)
  );
}

/** The entry of a table under a key that a user chose: `constructor` is a key like any other. */
export const lookup = <T>(
  table: Record<string, T>,
  key: string,
): T | undefined => (Object.hasOwn(table, key) ? table[key] : undefined);

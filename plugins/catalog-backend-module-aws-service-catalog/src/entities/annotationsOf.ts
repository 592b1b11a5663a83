/** Annotations with a value: the catalog takes no empty ones. */
export function annotationsOf(
  values: Record<string, string | undefined>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      value ? [[key, value]] : [],
    ),
  );
}

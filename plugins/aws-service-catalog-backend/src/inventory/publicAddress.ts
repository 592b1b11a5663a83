/** How much of an output that is a web address is shown to everybody who reads the catalog. */
export const OUTPUT_LINKS = ['full', 'origin', 'none'] as const;

/** `full` is the address with its path, `origin` where its path begins, `none` no link. */
export type OutputLinks = (typeof OUTPUT_LINKS)[number];

/**
 * The output as a web address that everybody who reads the catalog may see: never with user information, a query or a
 * fragment, which may be a password or a token. So may a path, which is why it takes the operator's word.
 *
 * @returns undefined when it is no web address, or none may be shown
 */
export function publicAddress(
  output: string,
  links: OutputLinks,
): string | undefined {
  if (links === 'none' || !URL.canParse(output)) return undefined;
  const { protocol, origin, pathname } = new URL(output);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return origin + (links === 'full' ? pathname : '/');
}

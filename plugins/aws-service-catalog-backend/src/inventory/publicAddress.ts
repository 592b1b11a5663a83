/**
 * The output as a web address that everybody who reads the catalog may see.
 *
 * @returns undefined when it is none, or when it has a part that could carry a password or a token: user information,
 * a query or a fragment
 */
export function publicAddress(output: string): string | undefined {
  if (!URL.canParse(output)) return undefined;
  const url = new URL(output);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  const isBare = !url.username && !url.password && !url.search && !url.hash;
  return isWeb && isBare ? url.href : undefined;
}

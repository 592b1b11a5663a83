// Where to look when it cannot be read which regions an account has: some that every account has enabled.
const USUAL: Record<string, string[]> = {
  aws: ['ap-southeast-2', 'eu-central-1', 'us-east-1', 'us-west-2'],
  'aws-cn': ['cn-north-1', 'cn-northwest-1'],
  'aws-us-gov': ['us-gov-east-1', 'us-gov-west-1'],
};

// A denial in one more region than people work in is as likely as one in theirs; one in three more is not.
const ELSEWHERE = 2;

/**
 * Regions besides that of a view in which the same attempt may end differently: all others of the team, and some of the
 * account's in which it does not work, of other continents as far as there are any. A denial that names the team's
 * regions, one continent or a pair of regions holds in not all of them. Pure.
 *
 * @param enabled - regions of the account; undefined when they could not be read
 */
export function regionsToTry(
  here: { region: string; partition: string },
  teamRegions: readonly string[],
  enabled: readonly string[] | undefined,
): string[] {
  const own = [...new Set([here.region, ...teamRegions])];
  const rest = (enabled ?? USUAL[here.partition] ?? []).filter(
    region => !own.includes(region),
  );
  const seen = new Set(own.map(continentOf));
  const elsewhere: string[] = [];
  while (elsewhere.length < ELSEWHERE && rest.length > 0) {
    const next = rest.findIndex(region => !seen.has(continentOf(region)));
    const [region] = rest.splice(Math.max(next, 0), 1);
    seen.add(continentOf(region));
    elsewhere.push(region);
  }
  return [...own.slice(1), ...elsewhere];
}

/** `eu` in `eu-west-1` */
function continentOf(region: string): string {
  return region.slice(0, region.indexOf('-'));
}

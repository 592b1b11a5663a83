/** Availability zones of a region in the sandbox: the first three. */
export function zonesOf(region: string): string[] {
  return ['a', 'b', 'c'].map(letter => `${region}${letter}`);
}

/** Regions the sandbox says it has. */
export const REGIONS = [
  'ap-southeast-2',
  'eu-central-1',
  'eu-west-1',
  'us-east-1',
  'us-east-2',
  'us-west-2',
];

import type { ProductVersion } from 'backstage-plugin-aws-service-catalog-common';
import type { VersionView } from '../aws/serviceCatalog/describeProduct';

/**
 * Versions, newest first. Names repeat and say nothing about age, so the date decides; among versions of one moment
 * the order of AWS, which lists the newest last. The newest one that is not deprecated is marked: it is what a launch
 * should use.
 */
export function productVersions(
  versions: readonly VersionView[],
): ProductVersion[] {
  const newestFirst = versions
    .map((version, place) => ({ version, place }))
    .sort((a, b) => ageOf(b.version) - ageOf(a.version) || b.place - a.place)
    .map(({ version }) => version);
  const newest =
    newestFirst.find(version => !version.deprecated) ?? newestFirst[0];
  return newestFirst.map(version => ({
    ...version,
    newest: version === newest,
  }));
}

function ageOf(version: VersionView): number {
  return version.createdAt ? Date.parse(version.createdAt) : 0;
}

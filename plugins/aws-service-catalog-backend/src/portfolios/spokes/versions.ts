import type { AdminVersionView } from '../../aws/serviceCatalog/AdminVersionView';
import type { SpokeProduct } from './copiesOf';

/** Active versions of a product that a copy of it has none of the same name of. */
export function missingVersions(
  original: SpokeProduct,
  copy: SpokeProduct,
): AdminVersionView[] {
  const there = new Set(copy.versions.map(({ name }) => name));
  return original.versions.filter(
    ({ active, name }) => active && !there.has(name),
  );
}

/** Versions of the same name that are offered otherwise in the copy than in the original. */
export function differingVersions(
  original: SpokeProduct,
  copy: SpokeProduct,
): { theirs: AdminVersionView; ours: AdminVersionView }[] {
  return original.versions.flatMap(theirs => {
    const ours = copy.versions.find(({ name }) => name === theirs.name);
    return ours && versionInWords(ours) !== versionInWords(theirs)
      ? [{ theirs, ours }]
      : [];
  });
}

/** How a version is offered. */
export function versionInWords({
  active,
  deprecated,
}: Pick<AdminVersionView, 'active' | 'deprecated'>): string {
  if (!active) return 'inactive';
  return deprecated ? 'deprecated' : 'active';
}

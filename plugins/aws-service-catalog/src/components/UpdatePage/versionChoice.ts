import type {
  ProductVersion,
  ProvisionedProductDetail,
} from 'backstage-plugin-aws-service-catalog-common';

type Running = Pick<
  ProvisionedProductDetail,
  'versionId' | 'versionName' | 'versions'
>;

/** Versions to choose from; the one that runs stays among them when the product does not offer it any more. */
export function versionsToChoose(detail: Running): ProductVersion[] {
  const { versionId, versionName, versions } = detail;
  if (!versionId || versions.some(({ id }) => id === versionId)) {
    return versions;
  }
  const present: ProductVersion = {
    id: versionId,
    name: versionName ?? versionId,
    deprecated: true,
    newest: false,
  };
  return [...versions, present];
}

/**
 * The version that the form is about: the one asked for, else the one that runs, else the newest. What cannot be chosen
 * is passed over.
 */
export function chosenVersion(
  detail: Running,
  asked: readonly (string | null | undefined)[],
): string | undefined {
  const known = versionsToChoose(detail).map(({ id }) => id);
  return [...asked, detail.versionId, known[0]].find(
    (id): id is string => typeof id === 'string' && known.includes(id),
  );
}

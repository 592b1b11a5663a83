import { invalidParameters, notFound } from '../requests/errors';
import { requireOneOf } from '../requests/oneOf';
import type { Product, Version } from '../state';

/** Names a version by id or by name; names need not be unique. */
export interface VersionChoice {
  ProvisioningArtifactId?: string;
  ProvisioningArtifactName?: string;
}

/**
 * The version a request means, among those of the product. Pass only the active ones for an end user.
 *
 * @throws ResourceNotFoundException when there is none
 * @throws InvalidParametersException when several bear the name, or not exactly one of id and name is given
 */
export function chooseVersion(
  versions: readonly Version[],
  choice: VersionChoice,
): Version {
  const { ProvisioningArtifactId: id, ProvisioningArtifactName: name } = choice;
  requireOneOf(
    { id: 'ProvisioningArtifactId', name: 'ProvisioningArtifactName' },
    { id, name },
  );
  const fitting = versions.filter(
    version => version.id === id || version.name === name,
  );
  if (fitting.length > 1) {
    throw invalidParameters(
      `Multiple Provisioning Artifact with name ${name} found.`,
    );
  }
  if (fitting.length === 0) {
    throw notFound(
      `Provisioning Artifact with ${
        id === undefined ? `name ${name}` : `id ${id}`
      } not found.`,
    );
  }
  return fitting[0];
}

/** Versions that end users see: inactive ones are hidden from them. */
export function activeVersions(product: Product): Version[] {
  return product.versions.filter(({ active }) => active);
}

/**
 * Refuses a version for a new launch when it is deprecated. What runs already may still be updated to it.
 *
 * @throws InvalidParametersException
 */
export function requireLaunchable(version: Version): void {
  if (version.guidance === 'DEPRECATED') {
    throw invalidParameters(
      `Provisioning Artifact ${version.id} is deprecated and cannot be used to provision new products. Choose another version.`,
    );
  }
}

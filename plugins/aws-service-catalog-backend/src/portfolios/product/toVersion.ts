import type {
  CatalogVersion,
  ServiceActionSummary,
} from 'backstage-plugin-aws-service-catalog-common';
import type { AdminVersionView } from '../../aws/serviceCatalog/AdminVersionView';
import { productVersions } from '../../products/productVersions';
import { plain } from '../Changed';
import { digestOf } from '../fieldDigest';

/** What of a version people change. */
export function versionFields(version: AdminVersionView) {
  const { name, description, active, deprecated } = version;
  return plain({ name, description, active, deprecated });
}

/**
 * Versions, newest first, of which the newest that can be launched is marked.
 *
 * @param actions - service actions by version id
 */
export function toVersions(
  versions: readonly AdminVersionView[],
  actions: ReadonlyMap<string, ServiceActionSummary[]>,
): CatalogVersion[] {
  const launchable = productVersions(versions.filter(({ active }) => active));
  const newest = launchable.find(version => version.newest)?.id;
  const byId = new Map(versions.map(version => [version.id, version]));
  return productVersions(versions).flatMap(({ id }) => {
    const version = byId.get(id);
    return version
      ? toVersion(version, id === newest, actions.get(id) ?? [])
      : [];
  });
}

export function toVersion(
  version: AdminVersionView,
  newest: boolean,
  serviceActions: ServiceActionSummary[],
): CatalogVersion {
  return {
    id: version.id,
    name: version.name,
    description: version.description,
    type: version.type,
    createdAt: version.createdAt,
    active: version.active,
    deprecated: version.deprecated,
    newest,
    serviceActions,
    version: digestOf(versionFields(version)),
  };
}

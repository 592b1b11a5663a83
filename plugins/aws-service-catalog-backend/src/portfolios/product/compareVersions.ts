import type { VersionComparison } from 'backstage-plugin-aws-service-catalog-common';
import type { ParameterView } from '../../aws/serviceCatalog/describeProvisioningParameters';
import type { CatalogSession } from '../../catalogs/Catalogs';
import { plain } from '../Changed';
import { differencesOf } from './differences';
import { templateText } from './getVersionTemplate';
import { parseTemplate } from './parseTemplate';
import { readVersion } from './readVersionParameters';

/**
 * Parameters and resources in which a version differs from an older one.
 *
 * @throws NotFoundError - the product has no such version
 */
export async function compareVersions(
  { reader }: CatalogSession,
  productId: string,
  { from, to }: { from: string; to: string },
): Promise<VersionComparison> {
  const [older, newer] = await Promise.all(
    [from, to].map(async versionId => {
      const described = await readVersion(reader, { productId, versionId });
      const text = await templateText(reader, described);
      return {
        ...described,
        resources: text ? parseTemplate(text)?.Resources : undefined,
      };
    }),
  );
  const comparison = {
    from: { id: older.version.id, name: older.version.name },
    to: { id: newer.version.id, name: newer.version.name },
    parameters: differencesOf(
      parametersByKey(older.parameters),
      parametersByKey(newer.parameters),
    ),
  };
  if (!older.resources || !newer.resources) {
    return {
      ...comparison,
      resources: [],
      unavailable:
        'AWS does not give out the text of both templates, so their resources cannot be compared',
    };
  }
  const typeOf = (logicalId: string) =>
    String(
      (newer.resources?.[logicalId] ?? older.resources?.[logicalId])?.Type ??
        'unknown',
    );
  return {
    ...comparison,
    resources: differencesOf(older.resources, newer.resources).map(
      ({ key, ...difference }) => ({
        logicalId: key,
        type: typeOf(key),
        ...difference,
      }),
    ),
  };
}

function parametersByKey(parameters: readonly ParameterView[]) {
  return Object.fromEntries(
    parameters.map(({ key, ...parameter }) => [key, plain(parameter)]),
  );
}

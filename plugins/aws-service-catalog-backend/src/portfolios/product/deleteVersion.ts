import { ConflictError } from '@backstage/errors';
import { deleteProvisioningArtifact } from '../../aws/serviceCatalog/deleteProvisioningArtifact';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Changed } from '../Changed';
import type { Curation } from '../Curation';
import { inWords } from '../inWords';
import { requireOwn } from '../portfolio/requireOwn';
import { versionFields } from './toVersion';
import { ownVersion } from './updateVersion';

/**
 * Deletes a version. What runs goes on running, without a version to compare it with; deactivating says the same to
 * everybody and can be taken back.
 *
 * @throws ConflictError - it is the only one
 */
export async function deleteVersion(
  curation: Pick<Curation, 'reads' | 'visibility'>,
  session: CatalogSession,
  productId: string,
  versionId: string,
): Promise<Changed<undefined>> {
  const { product, version, versions } = await ownVersion(
    curation,
    session,
    productId,
    versionId,
  );
  requireOwn(session, product);
  if (versions.length === 1) {
    throw new ConflictError(
      'A product has one version at least: add another one first, or delete the product',
    );
  }
  await inWords(
    'delete a version',
    deleteProvisioningArtifact(session.actor(), { productId, versionId }),
    {
      ResourceInUseException:
        'AWS does not let this version go: take its service actions off first',
    },
  );
  await curation.visibility.changed(session.catalog);
  return {
    answer: undefined,
    before: { id: versionId, ...versionFields(version) },
  };
}

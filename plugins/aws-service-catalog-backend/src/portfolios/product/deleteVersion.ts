import { ConflictError } from '@backstage/errors';
import { deleteProvisioningArtifact } from '../../aws/serviceCatalog/deleteProvisioningArtifact';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Changed } from '../Changed';
import type { Curation } from '../Curation';
import { askFirst } from '../insights/askFirst';
import type { RunningSources } from '../insights/whatIsTouched';
import { inWords } from '../inWords';
import { requireOwn } from '../portfolio/requireOwn';
import { versionFields } from './toVersion';
import { ownVersion } from './updateVersion';

/**
 * Deletes a version. What runs goes on running, without a version to compare it with; deactivating says the same to
 * everybody and can be taken back.
 *
 * @param seen - what that touches, as it was seen
 * @throws ConflictError - it is the only one
 * @throws UnseenBlastRadiusError - it touches something else than was seen
 */
export async function deleteVersion(
  curation: RunningSources & Pick<Curation, 'visibility'>,
  session: CatalogSession,
  productId: string,
  versionId: string,
  seen: string | undefined,
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
  await askFirst(
    curation,
    session,
    { kind: 'version', productId, versionId },
    seen,
  );
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

import { NotFoundError } from '@backstage/errors';
import type {
  CatalogVersion,
  UpdateVersionRequest,
} from 'backstage-plugin-aws-service-catalog-common';
import { updateProvisioningArtifact } from '../../aws/serviceCatalog/updateProvisioningArtifact';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Changed } from '../Changed';
import { afterChange } from '../afterChange';
import type { Curation } from '../Curation';
import { requireUnchanged } from '../fieldDigest';
import { askFirst } from '../insights/askFirst';
import type { RunningSources } from '../insights/whatIsTouched';
import { inWords } from '../inWords';
import { requireOwn } from '../portfolio/requireOwn';
import { getCatalogProduct, readProduct } from './getCatalogProduct';
import { versionFields } from './toVersion';

/**
 * Renames, deprecates or deactivates a version. Its template stays: another template is another version. What runs an
 * inactive version cannot be updated with it any more.
 *
 * @throws ChangedError - somebody has changed it since `version` was read
 * @throws UnseenBlastRadiusError - deactivating it touches something else than was seen
 */
export async function updateVersion(
  curation: RunningSources & Pick<Curation, 'visibility'>,
  session: CatalogSession,
  productId: string,
  versionId: string,
  { version: digest, blastRadius: seen, ...changes }: UpdateVersionRequest,
): Promise<Changed<CatalogVersion>> {
  const { product, version: before } = await ownVersion(
    curation,
    session,
    productId,
    versionId,
  );
  requireOwn(session, product);
  requireUnchanged('the version', digest, versionFields(before));
  if (before.active && changes.active === false) {
    const change = { kind: 'version' as const, productId, versionId };
    await askFirst(curation, session, change, seen);
  }
  const after = await inWords(
    'change a version',
    updateProvisioningArtifact(session.actor(), {
      productId,
      versionId,
      ...changes,
    }),
  );
  return afterChange(
    { before: versionFields(before), after: versionFields(after) },
    async () => {
      await curation.visibility.changed(session.catalog);
      const fresh = await getCatalogProduct(curation, session, productId);
      return (
        fresh.versions.find(({ id }) => id === versionId) ?? missing(versionId)
      );
    },
  );
}

/** A version and its product, as AWS says it now. @throws NotFoundError */
export async function ownVersion(
  curation: Pick<Curation, 'reads'>,
  session: CatalogSession,
  productId: string,
  versionId: string,
) {
  const { value } = await readProduct(curation, session, productId, {
    refresh: 'required',
  });
  const version =
    value.versions.find(({ id }) => id === versionId) ?? missing(versionId);
  return { product: value.product, version, versions: value.versions };
}

function missing(versionId: string): never {
  throw new NotFoundError(`The product has no version '${versionId}'`);
}

import type {
  CatalogVersion,
  CreateVersionRequest,
} from 'backstage-plugin-aws-service-catalog-common';
import { createProvisioningArtifact } from '../../aws/serviceCatalog/createProvisioningArtifact';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Changed } from '../Changed';
import { plain } from '../Changed';
import type { Curation } from '../Curation';
import { idempotent } from '../idempotent';
import { inWords } from '../inWords';
import { requireOwn } from '../portfolio/requireOwn';
import { readProduct } from './getCatalogProduct';
import { toVersion, versionFields } from './toVersion';
import { newVersion, templateMeanings } from './versionSource';

/** Adds a version to a product. The same key with the same request adds the same one. */
export async function createVersion(
  curation: Pick<Curation, 'reads' | 'visibility'>,
  session: CatalogSession,
  productId: string,
  key: string,
  request: CreateVersionRequest,
): Promise<Changed<CatalogVersion>> {
  const { value } = await readProduct(curation, session, productId);
  requireOwn(session, value.product);
  const version = await newVersion(session, value.product.type, request);
  const made = await inWords(
    'add a version',
    idempotent(
      createProvisioningArtifact(session.actor(), {
        productId,
        version,
        token: key,
      }),
    ),
    templateMeanings(request.source),
  );
  await curation.visibility.changed(session.catalog);
  return {
    answer: toVersion(made, true, []),
    after: plain({
      id: made.id,
      ...versionFields(made),
      source: version.source,
    }),
  };
}

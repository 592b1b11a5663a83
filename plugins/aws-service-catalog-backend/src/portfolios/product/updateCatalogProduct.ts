import type {
  CatalogProduct,
  UpdateProductRequest,
} from 'backstage-plugin-aws-service-catalog-common';
import { updateProduct } from '../../aws/serviceCatalog/updateProduct';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Changed } from '../Changed';
import { afterChange } from '../afterChange';
import type { Curation } from '../Curation';
import { requireUnchanged } from '../fieldDigest';
import { inWords } from '../inWords';
import { requireOwn } from '../portfolio/requireOwn';
import { tagChanges } from '../tagChanges';
import { getCatalogProduct, readProduct } from './getCatalogProduct';
import { productFields } from './productFields';

/**
 * Changes the details and tags of a product.
 *
 * @throws ChangedError - somebody has changed it since `version` was read
 */
export async function updateCatalogProduct(
  curation: Pick<Curation, 'reads' | 'visibility'>,
  session: CatalogSession,
  productId: string,
  { version, tags, ...details }: UpdateProductRequest,
): Promise<Changed<CatalogProduct>> {
  const { value: before } = await readProduct(curation, session, productId, {
    refresh: 'required',
  });
  requireOwn(session, before.product);
  requireUnchanged('the product', version, productFields(before));
  const product = await inWords(
    'change a product',
    updateProduct(session.actor(), {
      productId,
      ...details,
      ...tagChanges(before.tags, tags),
    }),
  );
  const made = {
    before: productFields(before),
    after: productFields({ product, tags: tags ?? before.tags }),
  };
  return afterChange(made, async () => {
    await curation.visibility.changed(session.catalog, {
      portfolioIds: before.portfolios.map(({ id }) => id),
    });
    return getCatalogProduct(curation, session, productId);
  });
}

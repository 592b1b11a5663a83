import { deleteProduct } from '../../aws/serviceCatalog/deleteProduct';
import type { CatalogSession } from '../../catalogs/Catalogs';
import { BlockedError } from '../BlockedError';
import type { Changed } from '../Changed';
import type { Curation } from '../Curation';
import { askFirst } from '../insights/askFirst';
import type { RunningSources } from '../insights/whatIsTouched';
import { inWords } from '../inWords';
import { withoutTagOptions } from '../withoutTagOptions';
import { requireOwn } from '../portfolio/requireOwn';
import { readProduct } from './getCatalogProduct';
import { productBlockers } from './productBlockers';
import { productFields } from './productFields';

/**
 * Deletes a product that is in no portfolio any more. What runs goes on running.
 *
 * @param seen - what that touches, as it was seen
 * @throws BlockedError - it still is in one, or has a budget; they are listed
 * @throws UnseenBlastRadiusError - it touches something else than was seen
 */
export async function deleteCatalogProduct(
  curation: RunningSources & Pick<Curation, 'visibility'>,
  session: CatalogSession,
  productId: string,
  seen: string | undefined,
): Promise<Changed<undefined>> {
  const { items } = await productBlockers(curation, session, productId);
  const { value } = await readProduct(curation, session, productId);
  requireOwn(session, value.product);
  if (items.length > 0) {
    throw new BlockedError(`The product ${value.product.name}`, items);
  }
  await askFirst(curation, session, { kind: 'product', productId }, seen);
  await withoutTagOptions(session, productId, value.tagOptions, () =>
    inWords('delete a product', deleteProduct(session.actor(), { productId }), {
      ResourceInUseException:
        'Something uses the product; look at it again, and take its service actions off',
    }),
  );
  await curation.visibility.changed(session.catalog);
  return {
    answer: undefined,
    before: { id: productId, ...productFields(value) },
  };
}

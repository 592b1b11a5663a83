import type {
  CopyProductRequest,
  ProductCopy,
} from 'backstage-plugin-aws-service-catalog-common';
import { copyProduct } from '../../aws/serviceCatalog/copyProduct';
import {
  type CopyStatusView,
  describeCopyProductStatus,
} from '../../aws/serviceCatalog/describeCopyProductStatus';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Changed } from '../Changed';
import { plain } from '../Changed';
import type { Curation } from '../Curation';
import { idempotent } from '../idempotent';
import { inWords } from '../inWords';
import { readProduct } from './getCatalogProduct';

type Sources = Pick<Curation, 'reads' | 'visibility'>;

const STATUS: Record<string, ProductCopy['status']> = {
  SUCCEEDED: 'succeeded',
  FAILED: 'failed',
};

/**
 * Begins to copy a product with its versions. AWS copies across accounts what a portfolio share brings there.
 *
 * @param target - the catalog that the copy is made in, maybe the same
 */
export async function copyCatalogProduct(
  curation: Sources,
  session: CatalogSession,
  target: CatalogSession,
  productId: string,
  key: string,
  { targetProductId, name, copyTags = false }: CopyProductRequest,
): Promise<Changed<ProductCopy>> {
  const { value } = await readProduct(curation, session, productId);
  const id = await inWords(
    'copy a product',
    idempotent(
      copyProduct(target.actor(), {
        sourceArn: value.product.arn,
        targetProductId,
        name,
        copyTags,
        token: key,
      }),
    ),
    {
      ResourceNotFoundException: {
        field: targetProductId ? 'targetProductId' : 'targetCatalog',
        text: `AWS finds the product, or the one to add to, not in reach of catalog ${target.catalog.id}: share a portfolio with the product there first`,
      },
    },
  );
  return {
    answer: await productCopy(curation, target, id),
    after: plain({
      id,
      productId,
      targetCatalog: target.catalog.id,
      targetProductId,
      name,
      copyTags,
    }),
  };
}

/** How a copy is getting on, in the catalog that it is made in. @throws NotFoundError - there is no such copy */
export async function productCopy(
  { visibility }: Pick<Sources, 'visibility'>,
  { reader, catalog }: CatalogSession,
  copyId: string,
): Promise<ProductCopy> {
  const copy: CopyStatusView = await inWords(
    'see how a copy is getting on',
    describeCopyProductStatus(reader, copyId),
    {
      ResourceNotFoundException: `There is no copy '${copyId}' in the catalog ${catalog.id}`,
    },
  );
  const status = STATUS[copy.status] ?? 'in-progress';
  // The copy is made by AWS in its own time: this is when it is first known to be there.
  if (status === 'succeeded') await visibility.changed(catalog);
  return {
    id: copyId,
    status,
    detail: copy.detail,
    productId: copy.productId,
    targetCatalog: catalog.id,
  };
}

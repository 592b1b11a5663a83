import type { DescribedAdminProduct } from '../../aws/serviceCatalog/describeProductAsAdmin';
import { plain } from '../Changed';
import { sortedTags } from '../tagChanges';

/** What of a product itself people change. */
export function productFields({
  product,
  tags,
}: Pick<DescribedAdminProduct, 'product' | 'tags'>) {
  return plain({
    name: product.name,
    vendor: product.vendor,
    distributor: product.distributor,
    description: product.description,
    support: product.support,
    tags: sortedTags(tags),
  });
}

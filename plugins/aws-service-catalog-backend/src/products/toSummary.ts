import type { ProductSummary } from 'backstage-plugin-aws-service-catalog-common';
import type { ProductGlance } from './ProductGlances';
import type { ListedProduct } from './ProductsView';

/** A product as lists and cards show it; what is not known of it yet is left out. */
export function toSummary(
  { product, kind }: Pick<ListedProduct, 'product' | 'kind'>,
  glance: ProductGlance | undefined,
): ProductSummary {
  const { id, name, type, vendor, distributor, description } = product;
  return {
    id,
    name,
    kind,
    type,
    vendor,
    distributor,
    description,
    createdAt: glance?.createdAt,
    newestVersion: glance?.newestVersion,
    portfolios: glance?.portfolios,
    launchable: glance && glance.problem === undefined,
    launchProblem: glance?.problem,
  };
}

import type { CatalogProductSummary } from 'backstage-plugin-aws-service-catalog-common';
import { kindOfProduct } from '../../products/kindOfProduct';
import type { KnownProduct } from '../CurationReads';

/** A product as lists of curators show it. */
export function toProductSummary(product: KnownProduct): CatalogProductSummary {
  return {
    id: product.id,
    arn: product.arn,
    name: product.name,
    kind: kindOfProduct(product.type),
    type: product.type,
    vendor: product.vendor,
    distributor: product.distributor,
    description: product.description,
    createdAt: product.createdAt,
    status: product.status,
    imported: product.imported,
  };
}

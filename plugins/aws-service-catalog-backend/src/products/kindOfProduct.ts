import type { ProductSummary } from 'backstage-plugin-aws-service-catalog-common';

const kinds: Record<string, ProductSummary['kind']> = {
  MARKETPLACE: 'marketplace',
  CLOUD_FORMATION_TEMPLATE: 'cloudformation',
  TERRAFORM_OPEN_SOURCE: 'terraform',
  TERRAFORM_CLOUD: 'terraform',
  EXTERNAL: 'external',
};

/** Kind of a product as people tell them apart, from AWS's `ProductType`. */
export function kindOfProduct(type: string): ProductSummary['kind'] {
  return kinds[type] ?? 'other';
}

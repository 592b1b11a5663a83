import type { ProductViewSummary } from '@aws-sdk/client-service-catalog';
import { answered } from './answered';

/** A product as the people of a team see it. */
export interface ProductView {
  id: string;
  name: string;
  /** `ProductType`, e.g. `MARKETPLACE` or `CLOUD_FORMATION_TEMPLATE`. */
  type: string;
  /** `Owner` of the product, the vendor. */
  vendor: string;
  distributor?: string;
  description?: string;
  support: { description?: string; email?: string; url?: string };
}

export function toProductView(
  summary: ProductViewSummary | undefined,
): ProductView {
  const view = answered(summary, 'ProductViewSummary');
  return {
    id: answered(view.ProductId, 'ProductId'),
    name: view.Name ?? answered(view.ProductId, 'ProductId'),
    type: view.Type ?? 'UNKNOWN',
    vendor: view.Owner ?? '',
    distributor: view.Distributor || undefined,
    description: view.ShortDescription || undefined,
    support: {
      description: view.SupportDescription || undefined,
      email: view.SupportEmail || undefined,
      url: view.SupportUrl || undefined,
    },
  };
}

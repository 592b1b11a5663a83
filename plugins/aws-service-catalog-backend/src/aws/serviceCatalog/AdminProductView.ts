import type { ProductViewDetail } from '@aws-sdk/client-service-catalog';
import { answered } from './answered';
import { type ProductView, toProductView } from './ProductView';

/** A product as those who curate it see it. */
export interface AdminProductView extends ProductView {
  arn: string;
  /** As AWS names it, e.g. `CREATED` or `AVAILABLE`. */
  status: string;
  /** ISO 8601 */
  createdAt?: string;
}

export function toAdminProductView(
  detail: ProductViewDetail | undefined,
): AdminProductView {
  const view = answered(detail, 'ProductViewDetail');
  return {
    ...toProductView(view.ProductViewSummary),
    arn: view.ProductARN ?? '',
    status: view.Status ?? 'UNKNOWN',
    createdAt: view.CreatedTime?.toISOString(),
  };
}

import type { ConstraintDetail } from '@aws-sdk/client-service-catalog';
import { answered } from './answered';

/** A constraint of a product in a portfolio, without its body. */
export interface ConstraintView {
  id: string;
  /** `LAUNCH`, `NOTIFICATION`, `RESOURCE_UPDATE`, `STACKSET` or `TEMPLATE`. */
  type: string;
  portfolioId: string;
  productId: string;
  description?: string;
  /** Account that set it. */
  ownerAccountId?: string;
}

/** A constraint with its body. */
export interface ConstraintRead extends ConstraintView {
  /** JSON text, as it was set. */
  parameters: string;
  /** `AVAILABLE`, `CREATING` or `FAILED`. */
  status: string;
}

export function toConstraintView(
  detail: ConstraintDetail | undefined,
): ConstraintView {
  const constraint = answered(detail, 'ConstraintDetail');
  return {
    id: answered(constraint.ConstraintId, 'ConstraintId'),
    type: constraint.Type ?? 'UNKNOWN',
    portfolioId: constraint.PortfolioId ?? '',
    productId: constraint.ProductId ?? '',
    description: constraint.Description || undefined,
    ownerAccountId: constraint.Owner || undefined,
  };
}

export function toConstraintRead(answer: {
  ConstraintDetail?: ConstraintDetail;
  ConstraintParameters?: string;
  Status?: string;
}): ConstraintRead {
  return {
    ...toConstraintView(answer.ConstraintDetail),
    parameters: answer.ConstraintParameters ?? '{}',
    status: answer.Status ?? 'AVAILABLE',
  };
}

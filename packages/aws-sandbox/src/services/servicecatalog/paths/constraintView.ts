import type {
  ConstraintDetail,
  ConstraintSummary,
} from '@aws-sdk/client-service-catalog';
import type { Place } from '../requests/arns';
import { notFound } from '../requests/errors';
import { lookup } from '../../../core/lookup';
import type { Constraint, ServiceCatalogState } from '../state';

/** A constraint as administrators see it. */
export function constraintDetail(
  at: Place,
  constraint: Constraint,
): ConstraintDetail {
  return {
    ConstraintId: constraint.id,
    Type: constraint.type,
    Description: constraint.description,
    Owner: at.accountId,
    ProductId: constraint.productId,
    PortfolioId: constraint.portfolioId,
  };
}

/** A constraint as end users see it: that it applies, not what it says. */
export function constraintSummary(constraint: Constraint): ConstraintSummary {
  return { Type: constraint.type, Description: constraint.description };
}

/** @throws ResourceNotFoundException */
export function constraintById(
  state: ServiceCatalogState,
  constraintId: string,
): Constraint {
  const constraint = lookup(state.constraints, constraintId);
  if (!constraint) {
    throw notFound(`Constraint ${constraintId} not found`);
  }
  return constraint;
}

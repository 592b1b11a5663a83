import { lookup } from '../../../core/lookup';
import type { Constraint, ServiceCatalogState } from '../state';

/** Where constraints apply: to one product in one portfolio. */
export interface ConstrainedPlace {
  portfolioId: string;
  productId: string;
}

/** Constraints on a product in a portfolio, oldest first. */
export function constraintsOn(
  state: ServiceCatalogState,
  { portfolioId, productId }: ConstrainedPlace,
): Constraint[] {
  const portfolio = lookup(state.portfolios, portfolioId);
  const membership = portfolio && lookup(portfolio.products, productId);
  return (membership?.constraintIds ?? []).map(id => state.constraints[id]);
}

/** Puts a constraint on a product that is in the portfolio. */
export function addConstraint(
  state: ServiceCatalogState,
  constraint: Constraint,
): void {
  const { products } = state.portfolios[constraint.portfolioId];
  state.constraints[constraint.id] = constraint;
  products[constraint.productId].constraintIds.push(constraint.id);
}

/** Takes a constraint away. */
export function removeConstraint(
  state: ServiceCatalogState,
  constraint: Constraint,
): void {
  const { products } = state.portfolios[constraint.portfolioId];
  const membership = products[constraint.productId];
  delete state.constraints[constraint.id];
  membership.constraintIds = membership.constraintIds.filter(
    id => id !== constraint.id,
  );
}

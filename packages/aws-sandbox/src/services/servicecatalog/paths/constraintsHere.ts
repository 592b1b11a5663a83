import { serviceCatalogState, type Constraint } from '../state';
import { importedPortfolios } from '../sharing/importedPortfolios';
import type { PortfolioHere } from '../sharing/portfoliosHere';
import type { ProductHere } from '../sharing/productsHere';
import type { Viewer } from '../sharing/viewer';
import { SINGLE_TYPES } from './constraintRules';
import { constraintsOn } from './constraintsOn';
import { constraintById } from './constraintView';

/**
 * Constraints on a product in a portfolio, as they apply to launches of the account. A product that was put into a
 * portfolio from an imported one brings its constraints along: those of the portfolio add to them, and stand instead of
 * them where a product has one of the type only.
 */
export function constraintsHere(
  { state }: Viewer,
  { portfolio, ownerId, imported }: PortfolioHere,
  { product, source }: ProductHere,
): Constraint[] {
  const at = { portfolioId: portfolio.id, productId: product.id };
  const local = constraintsOn(
    state(serviceCatalogState, { accountId: ownerId }),
    at,
  );
  if (imported || !source) {
    return local;
  }
  const inherited = constraintsOn(
    state(serviceCatalogState, { accountId: source.ownerId }),
    { ...at, portfolioId: source.portfolio.id },
  );
  const overridden = local
    .map(({ type }) => type)
    .filter(type => SINGLE_TYPES.includes(type));
  return [
    ...inherited.filter(({ type }) => !overridden.includes(type)),
    ...local,
  ];
}

/**
 * A constraint of the account, or of a portfolio that it imports.
 *
 * @throws ResourceNotFoundException
 */
export function constraintHere(
  viewer: Viewer,
  constraintId: string,
): { ownerId: string; constraint: Constraint } {
  const own = viewer.state(serviceCatalogState);
  const from = Object.hasOwn(own.constraints, constraintId)
    ? undefined
    : importedPortfolios(viewer).find(({ portfolio }) =>
        Object.values(portfolio.products).some(({ constraintIds }) =>
          constraintIds.includes(constraintId),
        ),
      );
  const ownerId = from?.ownerId ?? viewer.accountId;
  return {
    ownerId,
    constraint: constraintById(
      viewer.state(serviceCatalogState, { accountId: ownerId }),
      constraintId,
    ),
  };
}

import type { Ctx } from '../../../core/operation';
import { lookup } from '../../../core/lookup';
import { type KnownPrincipal, principalsOf } from './principalDirectory';
import { matchesPrincipalPattern } from './principalPattern';
import {
  type Portfolio,
  type PortfolioPrincipal,
  type Product,
  serviceCatalogState,
} from '../state';

/**
 * Portfolios whose products the caller sees: those that are associated with the caller's user, role or one of the
 * user's groups. IAM permissions play no part, an administrator without an association sees none.
 */
export function visiblePortfolios(ctx: Ctx): Portfolio[] {
  const self = principalsOf(ctx);
  return Object.values(ctx.state(serviceCatalogState).portfolios).filter(
    portfolio => portfolio.principals.some(given => covers(given, self)),
  );
}

/** Products the caller sees, each once, in order of creation. */
export function visibleProducts(ctx: Ctx): Product[] {
  const { products } = ctx.state(serviceCatalogState);
  const ids = new Set(
    visiblePortfolios(ctx).flatMap(portfolio =>
      Object.keys(portfolio.products),
    ),
  );
  return Object.values(products).filter(product => ids.has(product.id));
}

/** One product, if the caller sees it. */
export function visibleProduct(
  ctx: Ctx,
  productId: string,
): Product | undefined {
  const product = lookup(ctx.state(serviceCatalogState).products, productId);
  const seen =
    product &&
    visiblePortfolios(ctx).some(portfolio =>
      Object.hasOwn(portfolio.products, product.id),
    );
  return seen ? product : undefined;
}

function covers(
  given: PortfolioPrincipal,
  principals: readonly KnownPrincipal[],
): boolean {
  return given.type === 'IAM_PATTERN'
    ? principals.some(({ arn }) => matchesPrincipalPattern(given.arn, arn))
    : principals.some(({ uniqueId }) => uniqueId === given.uniqueId);
}

import type { Ctx } from '../../../core/operation';
import { type KnownPrincipal, principalsOf } from './principalDirectory';
import { matchesPrincipalPattern } from './principalPattern';
import { type PortfolioHere, portfoliosHere } from '../sharing/portfoliosHere';
import { productIn, productsIn } from '../sharing/productsHere';
import type { PortfolioPrincipal, Product } from '../state';

/**
 * Portfolios whose products the caller sees, of the account and imported ones: those that are associated with the
 * caller's user, role or one of the user's groups. IAM permissions play no part, an administrator without an association
 * sees none.
 */
export function visiblePortfolios(ctx: Ctx): PortfolioHere[] {
  const self = principalsOf(ctx);
  return portfoliosHere(ctx).filter(({ principals }) =>
    principals.some(given => covers(given, self)),
  );
}

/** Products the caller sees, each once, in order of creation. */
export function visibleProducts(ctx: Ctx): Product[] {
  const products = new Map(
    visiblePortfolios(ctx)
      .flatMap(here => productsIn(ctx, here))
      .map(({ product }) => [product.id, product]),
  );
  return [...products.values()].sort((a, b) => a.createdAt - b.createdAt);
}

/** One product, if the caller sees it. */
export function visibleProduct(
  ctx: Ctx,
  productId: string,
): Product | undefined {
  return visiblePortfolios(ctx)
    .map(here => productIn(ctx, here, productId)?.product)
    .find(product => product !== undefined);
}

function covers(
  given: PortfolioPrincipal,
  principals: readonly KnownPrincipal[],
): boolean {
  return given.type === 'IAM_PATTERN'
    ? principals.some(({ arn }) => matchesPrincipalPattern(given.arn, arn))
    : principals.some(({ uniqueId }) => uniqueId === given.uniqueId);
}

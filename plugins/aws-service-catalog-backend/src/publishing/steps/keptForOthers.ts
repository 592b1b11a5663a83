import { NotFoundError } from '@backstage/errors';
import type { AwsSession } from '../../aws/AwsAccess';
import { searchProductsAsAdmin } from '../../aws/serviceCatalog/searchProductsAsAdmin';
import type { Facts } from '../PublicationProgress';

/**
 * Why access to a portfolio, or a share of it, outlives the publication that gave it: it serves other products as well.
 *
 * @returns nothing when the portfolio holds nothing but the product of the publication, or is gone
 */
export async function keptForOthers(
  session: AwsSession,
  portfolioId: string | undefined,
  product: Facts,
): Promise<string | undefined> {
  const why = portfolioId
    ? await holdsOthers(session, portfolioId, product)
    : undefined;
  return why
    ? `${why} Take it away on the page of the portfolio if nobody needs it.`
    : undefined;
}

/** That a portfolio holds more than the product of the publication, in words. */
export async function holdsOthers(
  session: AwsSession,
  portfolioId: string,
  { productId }: Facts,
): Promise<string | undefined> {
  const others = (await productsIn(session, portfolioId)).filter(
    ({ id }) => id !== productId,
  );
  if (others.length === 0) return undefined;
  const more = others.length > 1 ? ` and ${others.length - 1} more` : '';
  return `It stays: portfolio ${portfolioId} also holds ${others[0].name}${more}.`;
}

async function productsIn(session: AwsSession, portfolioId: string) {
  try {
    return await searchProductsAsAdmin(session, { portfolioId });
  } catch (error) {
    if (error instanceof NotFoundError) return [];
    throw error;
  }
}

import { NotFoundError } from '@backstage/errors';
import { disassociateProductFromPortfolio } from '../../aws/serviceCatalog/disassociateProductFromPortfolio';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Changed } from '../Changed';
import { plain } from '../Changed';
import type { Curation } from '../Curation';
import { inWords } from '../inWords';
import { readPortfolio } from './getPortfolio';
import { requireOwn } from './requireOwn';

/**
 * Takes a product out of a portfolio, with its constraints there. What runs goes on running; nothing new is launched
 * through this portfolio, nor updated.
 *
 * @throws NotFoundError - it is not in the portfolio
 */
export async function removePortfolioProduct(
  curation: Pick<Curation, 'reads' | 'visibility'>,
  session: CatalogSession,
  portfolioId: string,
  productId: string,
): Promise<Changed<undefined>> {
  const { value } = await readPortfolio(curation, session, portfolioId, {
    refresh: 'required',
  });
  requireOwn(session, value.portfolio);
  if (!value.products.some(({ id }) => id === productId)) {
    throw new NotFoundError(
      `The portfolio ${value.portfolio.name} has no product '${productId}'`,
    );
  }
  const constraints = value.constraints.filter(
    constraint => constraint.productId === productId,
  );
  await inWords(
    'take a product out of a portfolio',
    disassociateProductFromPortfolio(session.actor(), {
      portfolioId,
      productId,
    }),
    {
      ResourceInUseException:
        'AWS does not let the product go while constraints of it are left in the portfolio; take them off first',
    },
  );
  await curation.visibility.changed(session.catalog, {
    portfolioIds: [portfolioId],
    constraintIds: constraints.map(({ id }) => id),
  });
  return {
    answer: undefined,
    before: plain({
      productId,
      constraints: constraints.map(({ id, type }) => ({ id, type })),
    }),
  };
}

import { NotFoundError } from '@backstage/errors';
import { disassociateProductFromPortfolio } from '../../aws/serviceCatalog/disassociateProductFromPortfolio';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Changed } from '../Changed';
import { plain } from '../Changed';
import type { Curation } from '../Curation';
import { askFirst } from '../insights/askFirst';
import type { RunningSources } from '../insights/whatIsTouched';
import { inWords } from '../inWords';
import { readPortfolio } from './getPortfolio';
import { requireOwn } from './requireOwn';

/**
 * Takes a product out of a portfolio, with its constraints there. What runs goes on running; nothing new is launched
 * through this portfolio, nor updated.
 *
 * @param seen - what that touches, as it was seen
 * @throws NotFoundError - it is not in the portfolio
 * @throws UnseenBlastRadiusError - it touches something else than was seen
 */
export async function removePortfolioProduct(
  curation: RunningSources & Pick<Curation, 'visibility'>,
  session: CatalogSession,
  portfolioId: string,
  productId: string,
  seen: string | undefined,
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
  await askFirst(
    curation,
    session,
    { kind: 'portfolio-product', portfolioId, productId },
    seen,
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

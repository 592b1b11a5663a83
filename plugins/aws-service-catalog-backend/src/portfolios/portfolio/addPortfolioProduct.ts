import type { AddPortfolioProductRequest } from 'backstage-plugin-aws-service-catalog-common';
import { associateProductWithPortfolio } from '../../aws/serviceCatalog/associateProductWithPortfolio';
import type { CatalogSession } from '../../catalogs/Catalogs';
import { InvalidFieldError } from '../../invalidField';
import type { Changed } from '../Changed';
import type { Curation } from '../Curation';
import { inWords } from '../inWords';
import { readPortfolio } from './getPortfolio';
import { requireOwn } from './requireOwn';

/**
 * Puts a product into a portfolio; one that comes from an imported portfolio needs to be told which.
 *
 * @throws InvalidFieldError - there is no such product here
 */
export async function addPortfolioProduct(
  curation: Pick<Curation, 'reads' | 'visibility'>,
  session: CatalogSession,
  portfolioId: string,
  { productId, sourcePortfolioId }: AddPortfolioProductRequest,
): Promise<Changed<undefined>> {
  const { value } = await readPortfolio(curation, session, portfolioId);
  requireOwn(session, value.portfolio);
  if (sourcePortfolioId === undefined) {
    await requireOwnProduct(curation, session, productId);
  }
  await inWords(
    'put a product into a portfolio',
    associateProductWithPortfolio(session.actor(), {
      portfolioId,
      productId,
      sourcePortfolioId,
    }),
    {
      ResourceNotFoundException: {
        field: 'productId',
        text: sourcePortfolioId
          ? `The portfolio ${sourcePortfolioId} brings no product '${productId}' to this catalog`
          : `There is no product '${productId}' in this catalog`,
      },
    },
  );
  await curation.visibility.changed(session.catalog, {
    portfolioIds: [portfolioId],
  });
  return {
    answer: undefined,
    after: {
      productId,
      ...(sourcePortfolioId && { sourcePortfolioId }),
    },
  };
}

async function requireOwnProduct(
  { reads }: Pick<Curation, 'reads'>,
  session: CatalogSession,
  productId: string,
): Promise<void> {
  const { value } = await reads.products(session);
  if (value.find(({ id }) => id === productId)?.imported) {
    throw new InvalidFieldError(
      'sourcePortfolioId',
      `The product '${productId}' is another account's: sourcePortfolioId has to name the imported portfolio that it comes from`,
    );
  }
}

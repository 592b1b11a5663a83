import { deletePortfolio as remove } from '../../aws/serviceCatalog/deletePortfolio';
import type { CatalogSession } from '../../catalogs/Catalogs';
import { BlockedError } from '../BlockedError';
import type { Changed } from '../Changed';
import type { Curation } from '../Curation';
import { inWords } from '../inWords';
import { withoutTagOptions } from '../withoutTagOptions';
import { readPortfolio } from './getPortfolio';
import { portfolioBlockers } from './portfolioBlockers';
import { portfolioFields } from './portfolioFields';
import { requireOwn } from './requireOwn';

/**
 * Deletes a portfolio that nothing is in or on any more.
 *
 * @throws BlockedError - something is; it is listed
 */
export async function deletePortfolio(
  curation: Pick<Curation, 'reads' | 'visibility'>,
  session: CatalogSession,
  portfolioId: string,
): Promise<Changed<undefined>> {
  const { items } = await portfolioBlockers(curation, session, portfolioId);
  const { value } = await readPortfolio(curation, session, portfolioId);
  requireOwn(session, value.portfolio);
  if (items.length > 0) {
    throw new BlockedError(`The portfolio ${value.portfolio.name}`, items);
  }
  await withoutTagOptions(session, portfolioId, value.tagOptions, () =>
    inWords('delete a portfolio', remove(session.actor(), { portfolioId }), {
      ResourceInUseException:
        'Something has been put into the portfolio just now; look at it again',
    }),
  );
  await curation.visibility.changed(session.catalog, {
    portfolioIds: [portfolioId],
  });
  return {
    answer: undefined,
    before: { id: portfolioId, ...portfolioFields(value) },
  };
}

import type { ShareType } from 'backstage-plugin-aws-service-catalog-common';
import { deletePortfolioShare } from '../../aws/serviceCatalog/deletePortfolioShare';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Changed } from '../Changed';
import { plain } from '../Changed';
import type { Curation } from '../Curation';
import { inWords } from '../inWords';
import { presentShare } from './presentShare';
import { shareMeanings } from './shareMeanings';

/**
 * Takes a share back: its products vanish from the recipient's portfolios, also local ones. What runs goes on running,
 * and cannot be updated.
 *
 * @throws NotFoundError - there is no such share
 */
export async function unsharePortfolio(
  curation: Pick<Curation, 'reads' | 'visibility'>,
  session: CatalogSession,
  portfolioId: string,
  recipientId: string,
  type: ShareType,
): Promise<Changed<undefined>> {
  const before = await presentShare(curation, session, portfolioId, {
    type,
    id: recipientId,
  });
  await inWords(
    'take a share back',
    deletePortfolioShare(session.actor(), {
      portfolioId,
      recipient: before.recipient,
    }),
    shareMeanings,
  );
  await curation.visibility.changed(session.catalog, {
    portfolioIds: [portfolioId],
  });
  return { answer: undefined, before: plain({ ...before }) };
}

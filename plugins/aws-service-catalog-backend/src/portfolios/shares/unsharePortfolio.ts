import type { UnsharePortfolioQuery } from 'backstage-plugin-aws-service-catalog-common';
import { deletePortfolioShare } from '../../aws/serviceCatalog/deletePortfolioShare';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Changed } from '../Changed';
import { plain } from '../Changed';
import type { Curation } from '../Curation';
import { askFirst } from '../insights/askFirst';
import type { RunningSources } from '../insights/whatIsTouched';
import { inWords } from '../inWords';
import { presentShare } from './presentShare';
import { shareMeanings } from './shareMeanings';

/**
 * Takes a share back: its products vanish from the recipient's portfolios, also local ones. What runs goes on running,
 * and cannot be updated.
 *
 * @throws NotFoundError - there is no such share
 * @throws UnseenBlastRadiusError - it touches something else than was seen
 */
export async function unsharePortfolio(
  curation: RunningSources & Pick<Curation, 'visibility'>,
  session: CatalogSession,
  portfolioId: string,
  recipientId: string,
  { type, blastRadius: seen }: UnsharePortfolioQuery,
): Promise<Changed<undefined>> {
  const before = await presentShare(curation, session, portfolioId, {
    type,
    id: recipientId,
  });
  await askFirst(
    curation,
    session,
    { kind: 'share', portfolioId, recipient: recipientId, shareType: type },
    seen,
  );
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

import type {
  Portfolio,
  UpdatePortfolioRequest,
} from 'backstage-plugin-aws-service-catalog-common';
import { describePortfolio } from '../../aws/serviceCatalog/describePortfolio';
import { updatePortfolio as update } from '../../aws/serviceCatalog/updatePortfolio';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Changed } from '../Changed';
import { afterChange } from '../afterChange';
import type { Curation } from '../Curation';
import { requireUnchanged } from '../fieldDigest';
import { inWords } from '../inWords';
import { tagChanges } from '../tagChanges';
import { getPortfolio } from './getPortfolio';
import { portfolioFields } from './portfolioFields';
import { requireOwn } from './requireOwn';

/**
 * Changes the details and tags of a portfolio.
 *
 * @throws ChangedError - somebody has changed it since `version` was read
 */
export async function updatePortfolio(
  curation: Pick<
    Curation,
    'reads' | 'directory' | 'catalogs' | 'aws' | 'visibility' | 'shareRequests'
  >,
  session: CatalogSession,
  portfolioId: string,
  request: UpdatePortfolioRequest,
): Promise<Changed<Portfolio>> {
  const before = await inWords(
    'read the portfolio',
    describePortfolio(session.reader, portfolioId),
    {
      ResourceNotFoundException: `There is no portfolio '${portfolioId}' in this catalog`,
    },
  );
  requireOwn(session, before.portfolio);
  requireUnchanged('the portfolio', request.version, portfolioFields(before));
  const portfolio = await inWords(
    'change a portfolio',
    update(session.actor(), {
      portfolioId,
      name: request.name,
      provider: request.provider,
      description: request.description,
      ...tagChanges(before.tags, request.tags),
    }),
  );
  const tags = request.tags ?? before.tags;
  const made = {
    before: portfolioFields(before),
    after: portfolioFields({ portfolio, tags }),
  };
  return afterChange(made, async () => {
    await curation.visibility.changed(session.catalog, {
      portfolioIds: [portfolioId],
    });
    return getPortfolio(curation, session, portfolioId);
  });
}

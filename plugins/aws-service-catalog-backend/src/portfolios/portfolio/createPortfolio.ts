import type {
  CreatePortfolioRequest,
  Portfolio,
} from 'backstage-plugin-aws-service-catalog-common';
import { createPortfolio as create } from '../../aws/serviceCatalog/createPortfolio';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Changed } from '../Changed';
import type { Curation } from '../Curation';
import { afterChange } from '../afterChange';
import { idempotent } from '../idempotent';
import { inWords } from '../inWords';
import { getPortfolio } from './getPortfolio';
import { portfolioFields } from './portfolioFields';

/**
 * Creates a portfolio. The same key with the same request creates the same one.
 *
 * @throws ConflictError - the key was used for another request, or the quota is used up
 */
export async function createPortfolio(
  curation: Pick<
    Curation,
    'reads' | 'directory' | 'catalogs' | 'aws' | 'visibility' | 'shareRequests'
  >,
  session: CatalogSession,
  key: string,
  request: CreatePortfolioRequest,
): Promise<Changed<Portfolio>> {
  const tags = request.tags ?? [];
  const portfolio = await inWords(
    'create a portfolio',
    idempotent(
      create(session.actor(), {
        name: request.name,
        provider: request.provider,
        description: request.description,
        tags,
        token: key,
      }),
    ),
  );
  const made = {
    after: { id: portfolio.id, ...portfolioFields({ portfolio, tags }) },
  };
  return afterChange(made, async () => {
    await curation.visibility.changed(session.catalog, {
      portfolioIds: [portfolio.id],
    });
    return getPortfolio(curation, session, portfolio.id);
  });
}

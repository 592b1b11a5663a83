import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Curation } from './openCatalog';

/**
 * Accepts a shared portfolio in the catalog that it is shared with, unless it is accepted.
 *
 * @returns whether this call accepted it
 */
export async function acceptInSpoke(
  { shares }: Pick<Curation, 'shares'>,
  options: {
    spoke: string;
    portfolioId: string;
    logger: LoggerService;
    signal?: AbortSignal;
  },
): Promise<boolean> {
  const { spoke, portfolioId, logger, signal } = options;
  const { items } = await shares.listIncomingShares(
    spoke,
    { refresh: true },
    { signal },
  );
  const isThere = items.some(
    share => share.portfolioId === portfolioId && share.state === 'accepted',
  );
  if (!isThere) await shares.acceptShare(spoke, portfolioId, { signal });
  logger.info(
    isThere ? `${spoke} has accepted it already` : `Accepted it in ${spoke}`,
  );
  return !isThere;
}

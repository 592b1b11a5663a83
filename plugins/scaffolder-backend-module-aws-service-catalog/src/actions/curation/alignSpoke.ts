import type { LoggerService } from '@backstage/backend-plugin-api';
import type { AlignSpokeRequest } from 'backstage-plugin-aws-service-catalog-common';
import type { Curation } from './openCatalog';

/**
 * Brings a spoke in line with a portfolio of its hub, and says what became of each step.
 *
 * @returns id of the local portfolio
 * @throws Error - a step failed; those that do not depend on it are done
 */
export async function alignSpoke(
  { shares }: Pick<Curation, 'shares'>,
  options: {
    hub: string;
    spoke: string;
    request: AlignSpokeRequest;
    logger: LoggerService;
    signal?: AbortSignal;
  },
): Promise<string | undefined> {
  const { hub, spoke, request, logger, signal } = options;
  const { steps, localPortfolioId } = await shares.alignSpoke(
    hub,
    spoke,
    request,
    { signal },
  );
  for (const { status, text, fix } of steps) {
    const line = `${spoke}: ${text}${fix ? ` ${fix}` : ''} (${status})`;
    if (status === 'failed') logger.warn(line);
    else logger.info(line);
  }
  const failed = steps.filter(({ status }) => status === 'failed');
  if (failed.length > 0) {
    throw new Error(
      `${spoke} is not in line with the portfolio: ${failed
        .map(({ text }) => text)
        .join('; ')}`,
    );
  }
  return localPortfolioId;
}

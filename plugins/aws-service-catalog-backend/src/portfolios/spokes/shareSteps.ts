import { acceptPortfolioShare } from '../../aws/serviceCatalog/acceptPortfolioShare';
import { createPortfolioShare } from '../../aws/serviceCatalog/createPortfolioShare';
import { inWords } from '../inWords';
import { shareMeanings } from '../shares/shareMeanings';
import type { AlignmentWork } from './alignSpoke';
import type { SpokeState } from './SpokeState';

/** Shares the portfolio with the account of the spoke. */
export function shareWithSpoke(
  { hub, spoke, request, step }: AlignmentWork,
  { state }: SpokeState,
): Promise<boolean> {
  const { accountId } = spoke.catalog;
  return step('share', `Shared with account ${accountId}`, async () => {
    if (state !== 'not-shared') return 'already';
    await inWords(
      'share a portfolio',
      createPortfolioShare(hub.actor(), {
        portfolioId: request.portfolioId,
        recipient: { type: 'account', id: accountId },
        shareTagOptions: true,
        sharePrincipals: false,
      }),
      shareMeanings,
    );
    return 'done';
  });
}

/** Accepts it there. */
export function acceptInSpoke(
  { spoke, request, step }: AlignmentWork,
  { state }: SpokeState,
): Promise<boolean> {
  return step(
    'accept',
    `Accepted in ${spoke.catalog.id}`,
    async () => {
      if (state === 'accepted') return 'already';
      await inWords(
        'accept a share',
        acceptPortfolioShare(spoke.actor(), {
          portfolioId: request.portfolioId,
        }),
      );
      return 'done';
    },
    'AWS may need a moment after sharing: try again',
  );
}

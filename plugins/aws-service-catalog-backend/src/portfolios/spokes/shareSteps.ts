import { acceptPortfolioShare } from '../../aws/serviceCatalog/acceptPortfolioShare';
import { createPortfolioShare } from '../../aws/serviceCatalog/createPortfolioShare';
import { inWords } from '../inWords';
import { eitherWay } from '../shares/eitherWay';
import { shareMeanings } from '../shares/shareMeanings';
import type { AlignmentWork } from './alignSpoke';
import type { SpokeReach } from './SpokeReach';

/**
 * Shares the portfolio with the account of the spoke, unless a share with its organization may reach it: a second share
 * would outlive the first, and let in an account that was left out of it.
 */
export function shareWithSpoke(
  { hub, spoke, request, step }: AlignmentWork,
  { state, through }: SpokeReach,
): Promise<boolean> {
  const { accountId } = spoke.catalog;
  if (state === 'unknown') {
    return step(
      'share',
      `Whether what is shared reaches account ${accountId} shows when it is accepted`,
      async () => 'skipped',
    );
  }
  const isOfOrganization = state !== 'not-shared' && through === 'organization';
  return step(
    'share',
    isOfOrganization
      ? 'Shared through the organization'
      : `Shared with account ${accountId}`,
    async () => {
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
    },
  );
}

/** Accepts it there; what comes through the organization is there by itself unless it was given back. */
export function acceptInSpoke(
  { spoke, request, step }: AlignmentWork,
  { state, through }: SpokeReach,
): Promise<boolean> {
  const { portfolioId } = request;
  const { id, accountId } = spoke.catalog;
  return step(
    'accept',
    `Accepted in ${id}`,
    async () => {
      if (state === 'accepted') return 'already';
      const likely = state === 'not-shared' ? 'account' : through;
      await inWords(
        'accept a share',
        eitherWay(likely, way =>
          acceptPortfolioShare(spoke.actor(), { portfolioId, through: way }),
        ),
        {
          ResourceNotFoundException: `Nothing that is shared reaches account ${accountId}`,
        },
      );
      return 'done';
    },
    state === 'unknown'
      ? `Move account ${accountId} into the organizational unit that the portfolio is shared with, or share the portfolio with the account itself`
      : 'AWS may need a moment after sharing: try again',
  );
}

import type {
  PortfolioShare,
  UpdateShareRequest,
} from 'backstage-plugin-aws-service-catalog-common';
import { updatePortfolioShare } from '../../aws/serviceCatalog/updatePortfolioShare';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Changed } from '../Changed';
import { plain } from '../Changed';
import type { Curation } from '../Curation';
import { requireUnchanged } from '../fieldDigest';
import { inWords } from '../inWords';
import { presentShare } from './presentShare';
import { requireMayCarryPrincipals } from './recipientOf';
import { shareFields } from './shareFields';
import { shareMeanings } from './shareMeanings';
import { statusOfShare } from './statusOfShare';
import { toShare } from './toShare';

/**
 * Changes what travels with a share.
 *
 * @throws NotFoundError - there is no such share
 * @throws ChangedError - somebody has changed it since `version` was read
 */
export async function updateShare(
  curation: Pick<
    Curation,
    'reads' | 'visibility' | 'directory' | 'catalogs' | 'shareRequests'
  >,
  session: CatalogSession,
  portfolioId: string,
  recipientId: string,
  { type, version, ...flags }: UpdateShareRequest,
): Promise<Changed<PortfolioShare>> {
  requireMayCarryPrincipals(type, flags.sharePrincipals);
  const before = await presentShare(curation, session, portfolioId, {
    type,
    id: recipientId,
  });
  requireUnchanged('the share', version, shareFields(before));
  const token = await inWords(
    'change a share',
    updatePortfolioShare(session.actor(), {
      portfolioId,
      recipient: before.recipient,
      ...flags,
    }),
    shareMeanings,
  );
  if (token) {
    await curation.shareRequests.begun(
      session,
      portfolioId,
      before.recipient,
      token,
    );
  }
  await curation.visibility.changed(session.catalog, {
    portfolioIds: [portfolioId],
  });
  const after = {
    ...before,
    shareTagOptions: flags.shareTagOptions ?? before.shareTagOptions,
    sharePrincipals: flags.sharePrincipals ?? before.sharePrincipals,
  };
  return {
    answer: {
      ...toShare(
        after,
        session.catalog.region,
        curation.catalogs.all(),
        await curation.directory.all(),
      ),
      ...(await statusOfShare(session.reader, token)),
    },
    before: plain({ ...before }),
    after: plain({ ...after }),
  };
}

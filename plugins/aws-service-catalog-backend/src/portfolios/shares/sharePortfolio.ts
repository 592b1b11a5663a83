import { ConflictError } from '@backstage/errors';
import type {
  PortfolioShare,
  SharePortfolioRequest,
} from 'backstage-plugin-aws-service-catalog-common';
import type { ShareView } from '../../aws/serviceCatalog/describePortfolioShares';
import { createPortfolioShare } from '../../aws/serviceCatalog/createPortfolioShare';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Changed } from '../Changed';
import { plain } from '../Changed';
import type { Curation } from '../Curation';
import { inWords } from '../inWords';
import { readPortfolio } from '../portfolio/getPortfolio';
import { requireOwn } from '../portfolio/requireOwn';
import { recipientOf, requireMayCarryPrincipals } from './recipientOf';
import { shareMeanings } from './shareMeanings';
import { statusOfShare } from './statusOfShare';
import { toShare } from './toShare';

/**
 * Shares a portfolio. Doing it twice is doing it once.
 *
 * @throws ConflictError - it is shared with other flags, or AWS is busy with another share
 */
export async function sharePortfolio(
  curation: Pick<
    Curation,
    'reads' | 'visibility' | 'directory' | 'catalogs' | 'shareRequests'
  >,
  session: CatalogSession,
  portfolioId: string,
  request: SharePortfolioRequest,
): Promise<Changed<PortfolioShare>> {
  const { type, shareTagOptions = false, sharePrincipals = false } = request;
  const { catalog } = session;
  const recipient = recipientOf(type, request.recipient, catalog.accountId);
  requireMayCarryPrincipals(type, sharePrincipals);
  const { value } = await readPortfolio(curation, session, portfolioId, {
    refresh: 'required',
  });
  requireOwn(session, value.portfolio);
  const flags = { shareTagOptions, sharePrincipals };
  const present = value.shares.find(
    share =>
      share.recipient.type === type && share.recipient.id === recipient.id,
  );
  if (present && !hasFlags(present, flags)) {
    throw new ConflictError(
      'The portfolio is shared with this recipient already, with other flags; change that share',
    );
  }
  const token = present
    ? undefined
    : await inWords(
        'share a portfolio',
        createPortfolioShare(session.actor(), {
          portfolioId,
          recipient,
          ...flags,
        }),
        shareMeanings,
      );
  if (token) {
    await curation.shareRequests.begun(session, portfolioId, recipient, token);
  }
  await curation.visibility.changed(catalog, { portfolioIds: [portfolioId] });
  const share = present ?? {
    recipient,
    accepted: type !== 'account',
    ...flags,
  };
  return {
    answer: {
      ...toShare(
        share,
        catalog.region,
        curation.catalogs.all(),
        await curation.directory.all(),
      ),
      ...(await statusOfShare(session.reader, token)),
    },
    after: plain({ recipient, ...flags }),
  };
}

function hasFlags(
  share: ShareView,
  flags: Pick<ShareView, 'shareTagOptions' | 'sharePrincipals'>,
): boolean {
  return (
    share.shareTagOptions === flags.shareTagOptions &&
    share.sharePrincipals === flags.sharePrincipals
  );
}

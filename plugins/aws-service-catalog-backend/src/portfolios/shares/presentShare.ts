import { NotFoundError } from '@backstage/errors';
import type { ShareRecipient } from '../../aws/serviceCatalog/ShareRecipient';
import type { ShareView } from '../../aws/serviceCatalog/describePortfolioShares';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Curation } from '../Curation';
import { readPortfolio } from '../portfolio/getPortfolio';
import { requireOwn } from '../portfolio/requireOwn';

/** A share as AWS lists it now. @throws NotFoundError - there is no such share */
export async function presentShare(
  curation: Pick<Curation, 'reads'>,
  session: CatalogSession,
  portfolioId: string,
  { type, id }: ShareRecipient,
): Promise<ShareView> {
  const { value } = await readPortfolio(curation, session, portfolioId, {
    refresh: 'required',
  });
  requireOwn(session, value.portfolio);
  const share = value.shares.find(
    ({ recipient }) => recipient.type === type && recipient.id === id,
  );
  if (!share) {
    throw new NotFoundError(
      `The portfolio ${value.portfolio.name} is not shared with ${type} '${id}'`,
    );
  }
  return share;
}

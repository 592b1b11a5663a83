import { acceptPortfolioShare } from '../../aws/serviceCatalog/acceptPortfolioShare';
import { rejectPortfolioShare } from '../../aws/serviceCatalog/rejectPortfolioShare';
import type { Catalog } from '../../catalogs/Catalog';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Changed } from '../Changed';
import type { Curation } from '../Curation';
import { type Meanings, inWords } from '../inWords';
import { eitherWay } from './eitherWay';

type Sources = Pick<Curation, 'reads' | 'visibility' | 'catalogs'>;

const meanings = (portfolioId: string): Meanings => ({
  ResourceNotFoundException: `No portfolio '${portfolioId}' is shared with this account in this region`,
});

/** Imports a portfolio that another account shares with this one. @throws NotFoundError - none does */
export async function acceptShare(
  sources: Sources,
  session: CatalogSession,
  portfolioId: string,
): Promise<Changed<undefined>> {
  await inWords(
    'accept a share',
    eitherWay('account', through =>
      acceptPortfolioShare(session.actor(), { portfolioId, through }),
    ),
    meanings(portfolioId),
  );
  await bothSeeIt(sources, session.catalog, portfolioId);
  return { answer: undefined, after: { portfolioId, accepted: true } };
}

/** Refuses a shared portfolio, or gives an accepted one back; what runs goes on running. */
export async function rejectShare(
  sources: Sources,
  session: CatalogSession,
  portfolioId: string,
): Promise<Changed<undefined>> {
  const { value: known } = await sources.reads.portfolios(session);
  const { through = 'account' } =
    known.find(({ id }) => id === portfolioId) ?? {};
  await inWords(
    'give a share back',
    eitherWay(through, way =>
      rejectPortfolioShare(session.actor(), { portfolioId, through: way }),
    ),
    meanings(portfolioId),
  );
  await bothSeeIt(sources, session.catalog, portfolioId);
  return { answer: undefined, before: { portfolioId, through } };
}

/** A change of the hub reaches its spokes, this one among them. */
async function bothSeeIt(
  { visibility, catalogs }: Sources,
  catalog: Catalog,
  portfolioId: string,
): Promise<void> {
  const hub = catalog.hub && catalogs.byId(catalog.hub);
  await visibility.changed(hub || catalog, { portfolioIds: [portfolioId] });
}

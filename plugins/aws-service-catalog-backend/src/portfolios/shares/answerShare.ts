import { acceptPortfolioShare } from '../../aws/serviceCatalog/acceptPortfolioShare';
import { rejectPortfolioShare } from '../../aws/serviceCatalog/rejectPortfolioShare';
import type { Catalog } from '../../catalogs/Catalog';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Changed } from '../Changed';
import type { Curation } from '../Curation';
import { askFirst } from '../insights/askFirst';
import type { RunningSources } from '../insights/whatIsTouched';
import { type Meanings, inWords } from '../inWords';
import { readAllImportedPortfolios } from '../readImportedPortfolios';
import { eitherWay } from './eitherWay';

type Sources = Pick<Curation, 'visibility' | 'catalogs'>;

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

/**
 * Refuses a shared portfolio, or gives an accepted one back; what runs goes on running.
 *
 * @param seen - what giving it back touches, as it was seen
 * @throws UnseenBlastRadiusError - giving it back touches something else
 */
export async function rejectShare(
  sources: RunningSources & Sources,
  session: CatalogSession,
  portfolioId: string,
  seen: string | undefined,
): Promise<Changed<undefined>> {
  const imported = await readAllImportedPortfolios(session.reader);
  const accepted = imported.find(({ id }) => id === portfolioId);
  const { through = 'account' } = accepted ?? {};
  if (accepted) {
    await askFirst(sources, session, { kind: 'portfolio', portfolioId }, seen);
  }
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

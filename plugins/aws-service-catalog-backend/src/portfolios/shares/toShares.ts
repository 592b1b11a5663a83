import type { PortfolioShare } from 'backstage-plugin-aws-service-catalog-common';
import { awsFailureOf } from '../../aws/errors';
import type { ShareView } from '../../aws/serviceCatalog/describePortfolioShares';
import type { Catalog } from '../../catalogs/Catalog';
import type { Curation } from '../Curation';
import type { CurationSession } from '../CurationReads';
import { curationSessionOf } from '../curationSessionOf';
import { isWithMany } from '../spokes/SpokeReach';
import { toShare } from './toShare';

type Sources = Pick<
  Curation,
  'reads' | 'directory' | 'catalogs' | 'aws' | 'shareRequests'
>;

/** Shares of a portfolio as curators see them, with whom they reach and what became of their last change. */
export async function toShares(
  sources: Sources,
  session: CurationSession,
  portfolioId: string,
  shares: readonly ShareView[],
): Promise<PortfolioShare[]> {
  const [teams, reached] = await Promise.all([
    sources.directory.all(),
    shares.some(isWithMany)
      ? catalogsReached(sources, session.catalog, portfolioId)
      : [],
  ]);
  return Promise.all(
    shares.map(async share => ({
      ...toShare(
        share,
        session.catalog.region,
        sources.catalogs.all(),
        teams,
        isWithMany(share) ? reached : undefined,
      ),
      ...(await sources.shareRequests.progressOf(
        session,
        portfolioId,
        share.recipient,
      )),
    })),
  );
}

/**
 * Spokes that have a portfolio through the organization: AWS tells whom a share with it reaches in each account alone.
 * Nothing when none is known to and some could not be asked.
 */
async function catalogsReached(
  { reads, catalogs, aws }: Sources,
  hub: Catalog,
  portfolioId: string,
): Promise<Catalog[] | undefined> {
  const spokes = catalogs.all().filter(one => one.hub === hub.id);
  const reached = await Promise.all(
    spokes.map(async spoke => {
      try {
        const { value } = await reads.portfolios(curationSessionOf(aws, spoke));
        return value.some(
          ({ id, through }) => id === portfolioId && through === 'organization',
        );
      } catch (error) {
        // An account that does not answer hides neither the others nor the portfolio.
        if (!awsFailureOf(error)) throw error;
        return undefined;
      }
    }),
  );
  const found = spokes.filter((_, place) => reached[place]);
  return found.length === 0 && reached.includes(undefined) ? undefined : found;
}

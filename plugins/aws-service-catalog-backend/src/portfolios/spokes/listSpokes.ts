import { toError } from '@backstage/errors';
import type {
  Spoke,
  SpokeList,
  SpokePortfolio,
} from 'backstage-plugin-aws-service-catalog-common';
import { awsFailureOf } from '../../aws/errors';
import type { Catalog } from '../../catalogs/Catalog';
import type { Curation } from '../Curation';
import type { CurationSession } from '../CurationReads';
import { curationSessionOf } from '../curationSessionOf';
import { teamName } from '../principals/principalOf';
import { driftOf } from './driftOf';
import { readSpokeState, teamsOf } from './SpokeState';

type Sources = Pick<Curation, 'reads' | 'catalogs' | 'aws' | 'directory'>;

/** Catalogs whose hub this one is, with where they are out of step with what is shared with them. */
export async function listSpokes(
  sources: Sources,
  hub: CurationSession,
  options: { refresh?: boolean } = {},
): Promise<SpokeList> {
  const read = await sources.reads.portfolios(hub, options);
  const own = read.value.filter(({ imported }) => !imported);
  const spokes = sources.catalogs
    .all()
    .filter(catalog => catalog.hub === hub.catalog.id);
  return {
    asOf: read.asOf.toISOString(),
    stale: read.stale,
    items: await Promise.all(
      spokes.map(spoke =>
        readSpoke(
          sources,
          hub,
          spoke,
          own.map(({ id }) => id),
          options,
        ),
      ),
    ),
  };
}

async function readSpoke(
  sources: Sources,
  hub: CurationSession,
  catalog: Catalog,
  portfolioIds: readonly string[],
  options: { refresh?: boolean },
): Promise<Spoke> {
  const teams = teamsOf(catalog, await sources.directory.all());
  const spoke = {
    catalog: catalog.id,
    accountId: catalog.accountId,
    region: catalog.region,
    teams: teams.flatMap(team => teamName(team) ?? []),
  };
  try {
    const session = curationSessionOf(sources.aws, catalog);
    const portfolios = await Promise.all(
      portfolioIds.map(id =>
        spokePortfolio(sources, hub, session, id, options),
      ),
    );
    return {
      ...spoke,
      portfolios: portfolios.filter(({ state }) => state !== 'not-shared'),
    };
  } catch (error) {
    // One account that does not answer hides no other.
    const failure = awsFailureOf(error);
    if (!failure) throw error;
    return { ...spoke, portfolios: [], unavailable: toError(error).message };
  }
}

/** A portfolio of the hub in one of its spokes. */
export async function spokePortfolio(
  sources: Sources,
  hub: CurationSession,
  spoke: CurationSession,
  portfolioId: string,
  options: { refresh?: boolean; localPortfolioName?: string } = {},
): Promise<SpokePortfolio> {
  const state = await readSpokeState(sources, hub, spoke, portfolioId, options);
  const drift = driftOf(state);
  return {
    id: portfolioId,
    name: state.portfolio.portfolio.name,
    state: state.state,
    localPortfolio: state.local && {
      id: state.local.portfolio.id,
      name: state.local.portfolio.name,
    },
    inStep: drift.length === 0,
    drift,
  };
}

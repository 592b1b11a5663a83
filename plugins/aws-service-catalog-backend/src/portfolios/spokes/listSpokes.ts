import { toError } from '@backstage/errors';
import type {
  Spoke,
  SpokeList,
  SpokePortfolio,
} from 'backstage-plugin-aws-service-catalog-common';
import { awsFailureOf } from '../../aws/errors';
import type { Catalog } from '../../catalogs/Catalog';
import type { Curation } from '../Curation';
import type { CurationSession, ReadOptions } from '../CurationReads';
import { curationSessionOf } from '../curationSessionOf';
import { teamName } from '../principals/principalOf';
import { driftOf, driftOfReach } from './driftOf';
import { readSpokeReach, teamsOf } from './SpokeReach';
import { readSpokeState } from './SpokeState';
import { teamsToGrant } from './teamAccess';

type Sources = Pick<Curation, 'reads' | 'catalogs' | 'aws' | 'directory'>;

/**
 * Catalogs whose hub this one is, with where they are out of step with what is shared with them, or with one portfolio,
 * shared or not.
 */
export async function listSpokes(
  sources: Sources,
  hub: CurationSession,
  options: Pick<ReadOptions, 'refresh'> & { portfolioId?: string } = {},
): Promise<SpokeList> {
  const read = await sources.reads.portfolios(hub, options);
  const { portfolioId, refresh } = options;
  const own = read.value.filter(
    ({ imported, id }) =>
      !imported && (portfolioId === undefined || id === portfolioId),
  );
  const spokes = sources.catalogs
    .all()
    .filter(catalog => catalog.hub === hub.catalog.id);
  return {
    asOf: read.asOf.toISOString(),
    stale: read.stale,
    items: await Promise.all(
      spokes.map(async catalog => {
        const spoke = await readSpoke(
          sources,
          hub,
          catalog,
          own.map(({ id }) => id),
          { refresh },
        );
        return {
          ...spoke,
          portfolios: spoke.portfolios.filter(
            ({ state }) => portfolioId !== undefined || state !== 'not-shared',
          ),
        };
      }),
    ),
  };
}

async function readSpoke(
  sources: Sources,
  hub: CurationSession,
  catalog: Catalog,
  portfolioIds: readonly string[],
  options: Pick<ReadOptions, 'refresh'>,
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
    return { ...spoke, portfolios };
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
  options: Pick<ReadOptions, 'refresh'> & { localPortfolioName?: string } = {},
): Promise<SpokePortfolio> {
  const reach = await readSpokeReach(sources, hub, spoke, portfolioId, options);
  const { name } = reach.portfolio.portfolio;
  if (reach.state !== 'accepted') {
    return {
      id: portfolioId,
      name,
      state: reach.state,
      inStep: false,
      drift: driftOfReach(reach),
      teamsToGrant: teamsToGrant(reach).map(({ id }) => id),
    };
  }
  const state = await readSpokeState(sources, hub, spoke, reach, options);
  const drift = driftOf(state, spoke.catalog.accountId);
  const [local] = state.locals;
  return {
    id: portfolioId,
    name,
    state: reach.state,
    localPortfolio: local && {
      id: local.portfolio.id,
      name: local.portfolio.name,
    },
    inStep: drift.length === 0,
    drift,
    teamsToGrant: teamsToGrant(state).map(({ id }) => id),
  };
}

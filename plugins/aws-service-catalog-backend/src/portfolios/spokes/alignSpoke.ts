import { isError } from '@backstage/errors';
import type {
  AlignSpokeRequest,
  Alignment,
} from 'backstage-plugin-aws-service-catalog-common';
import { awsFailureOf } from '../../aws/errors';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Changed } from '../Changed';
import { plain } from '../Changed';
import type { Curation } from '../Curation';
import { acceptInSpoke, shareWithSpoke } from './shareSteps';
import { alignConstraints } from './constraintSteps';
import { fillLocalPortfolio } from './localPortfolioSteps';
import { grantTeams, teamsFor } from './accessSteps';
import { spokePortfolio } from './listSpokes';
import { type SpokeReach, readSpokeReach } from './SpokeReach';
import { readSpokeState } from './SpokeState';
import { alignVersions } from './versionSteps';

type Step = Alignment['steps'][number];

/** What steps work with. */
export interface AlignmentWork {
  curation: Curation;
  hub: CatalogSession;
  spoke: CatalogSession;
  request: AlignSpokeRequest;
  /** Notes what became of a step; a failure of AWS is noted, not thrown. */
  step(
    step: Step['step'],
    what: string,
    make: () => Promise<'done' | 'already' | 'skipped'>,
    fix?: string,
  ): Promise<boolean>;
}

/**
 * Brings a spoke in line with a portfolio of its hub. Each step is made only where it is missing, so that doing it again
 * goes on where it ended; what fails says why, and what does not depend on it is done all the same.
 */
export async function alignSpoke(
  curation: Curation,
  hub: CatalogSession,
  spoke: CatalogSession,
  request: AlignSpokeRequest,
): Promise<Changed<Alignment>> {
  const steps: Step[] = [];
  const work: AlignmentWork = {
    curation,
    hub,
    spoke,
    request,
    async step(step, text, make, fix) {
      try {
        const status = await make();
        steps.push({
          step,
          text,
          status,
          fix: status === 'skipped' ? fix : undefined,
        });
        return true;
      } catch (error) {
        if (!awsFailureOf(error) && !isExpected(error)) throw error;
        steps.push({
          step,
          text: `${text}: ${isError(error) ? error.message : error}`,
          status: 'failed',
          fix,
        });
        return false;
      }
    },
  };
  const { portfolioId } = request;
  const reach = await readSpokeReach(curation, hub, spoke, portfolioId, {
    refresh: 'required',
  });
  // Before anything is made.
  teamsFor(request.teams, reach);
  const isThere =
    (await shareWithSpoke(work, reach)) && (await acceptInSpoke(work, reach));
  let localPortfolioId: string | undefined;
  if (isThere) {
    const state = await readSpokeState(curation, hub, spoke, reach, {
      refresh: 'required',
      localPortfolioName: nameFor(request, reach),
    });
    localPortfolioId = await fillLocalPortfolio(work, state);
    if (localPortfolioId) await grantTeams(work, state, localPortfolioId);
    await alignVersions(work, state);
    await alignConstraints(work, state);
  }
  await curation.visibility.changed(hub.catalog, {
    portfolioIds: [portfolioId, localPortfolioId ?? portfolioId],
  });
  const after = await spokePortfolio(curation, hub, spoke, portfolioId, {
    refresh: true,
    localPortfolioName: request.localPortfolioName,
  });
  const answer: Alignment = {
    inLine: after.inStep && steps.every(({ status }) => status !== 'failed'),
    localPortfolioId,
    steps,
  };
  return { answer, after: plain({ spoke: spoke.catalog.id, ...answer }) };
}

function isExpected(error: unknown): boolean {
  return isError(error) && /^(Conflict|Input|NotFound)Error$/.test(error.name);
}

/**
 * Name of the local portfolio, where only one of that name will do. Before the portfolio is accepted nobody has been
 * shown another one that holds its products, and those with access to that would get all that is put into it.
 */
function nameFor(
  { localPortfolioName }: AlignSpokeRequest,
  { state, portfolio }: SpokeReach,
): string | undefined {
  if (localPortfolioName !== undefined) return localPortfolioName;
  return state === 'accepted' ? undefined : portfolio.portfolio.name;
}

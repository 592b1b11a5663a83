import type {
  Publication,
  PublicationEvidence,
  PublicationStep,
} from 'backstage-plugin-aws-service-catalog-common';
import { principalArnOf } from '../aws/RoleSessions';
import { consoleUrl } from '../aws/consoleUrl';
import { type Catalog, targetOfCatalog } from '../catalogs/Catalog';
import { sessionNameOf } from '../teams/sessionName';
import type { PlannedStep } from './planSteps';
import { type StepProgress, isMade } from './PublicationProgress';
import {
  type PublicationScene,
  type PublishingParts,
  sceneOf,
} from './stepContext';
import type { StoredPublication } from './StoredPublication';

/**
 * A publication as the HTTP API tells it.
 *
 * @param viewer - entity ref of the person who asks
 */
export async function toPublication(
  parts: Pick<PublishingParts, 'catalogs' | 'teamById'>,
  publication: StoredPublication,
  viewer: string,
): Promise<Publication> {
  const { request, progress, answers } = publication;
  const scene = await sceneOf(parts, publication, { lenient: true });
  const sessionName = sessionNameOf(request.requestedBy);
  const factOf = (id: string, name: string) =>
    progress.steps.find(step => step.id === id)?.facts[name];
  return {
    id: request.id,
    catalog: request.catalogId,
    state: progress.state,
    requestedBy: {
      entityRef: request.requestedBy,
      principalArn: principalArnOf(targetOfCatalog(scene.catalog), sessionName),
      sessionName,
      isMe: request.requestedBy === viewer,
    },
    requestedAt: request.requestedAt.toISOString(),
    updatedAt: publication.updatedAt.toISOString(),
    endedAt: progress.endedAt?.toISOString(),
    answers,
    steps: progress.steps.map(step => toStep(step, scene)),
    productId: factOf('product', 'productId'),
    versionId: factOf('version', 'versionId'),
    portfolioId: factOf('portfolio', 'portfolioId'),
  };
}

function toStep(
  step: StepProgress,
  { catalog, spokes, planned }: PublicationScene,
): PublicationStep {
  const plan = planned.find(({ id }) => id === step.id);
  const place = spokes.find(({ id }) => id === plan?.catalogId) ?? catalog;
  return {
    id: step.id,
    kind: plan?.kind ?? kindOf(step.id),
    title: plan?.title ?? step.id,
    catalog: place.id,
    accountId: place.accountId,
    state: step.state,
    message: step.message,
    fix: step.fix,
    awsError: step.awsError,
    evidence: step.evidence.map(one => withConsoleUrl(one, place)),
    created: isMade(step),
    takenBack: step.takenBack,
    startedAt: step.startedAt,
    endedAt: step.endedAt,
  };
}

/** Of a step whose team or spoke is gone. */
function kindOf(id: string): PlannedStep['kind'] {
  return id.split(':')[0] as PlannedStep['kind'];
}

function withConsoleUrl(
  evidence: PublicationEvidence,
  place: Catalog,
): PublicationEvidence {
  const { id } = evidence;
  const page = (() => {
    if (id.startsWith('port-')) return { kind: 'portfolio' as const, id };
    if (id.startsWith('prod-')) return { kind: 'product' as const, id };
    return id.includes(':role/')
      ? { kind: 'role' as const, name: id.slice(id.lastIndexOf('/') + 1) }
      : undefined;
  })();
  return {
    ...evidence,
    url: evidence.url ?? (page && consoleUrl(targetOfCatalog(place), page)),
  };
}

import { createHash } from 'node:crypto';
import { NotFoundError } from '@backstage/errors';
import type { AwsAccess } from '../aws/AwsAccess';
import type { Catalog } from '../catalogs/Catalog';
import type { Catalogs } from '../catalogs/Catalogs';
import type { Team } from '../teams/Team';
import { placeIn } from './CatalogPlace';
import type { ResourceTypeRegistry } from './launchRoles/ResourceTypeRegistry';
import { type PlannedStep, planSteps } from './planSteps';
import type { Facts, StepProgress } from './PublicationProgress';
import type { StepContext } from './steps/Step';
import type { StoredPublication } from './StoredPublication';

/** What publications are made of. */
export interface PublishingParts {
  aws: AwsAccess;
  catalogs: Pick<Catalogs, 'byId'>;
  teamById: (teamId: string) => Promise<Team | undefined>;
  registry: ResourceTypeRegistry;
}

/** A publication with what it names. */
export interface PublicationScene {
  catalog: Catalog;
  spokes: Catalog[];
  teams: Team[];
  planned: PlannedStep[];
}

/**
 * Finds what a publication names.
 *
 * @throws NotFoundError - its catalog or a spoke is no longer in the configuration, or lies elsewhere by now
 */
export async function sceneOf(
  { catalogs, teamById }: Pick<PublishingParts, 'catalogs' | 'teamById'>,
  publication: Pick<StoredPublication, 'request' | 'answers'> &
    Partial<Pick<StoredPublication, 'progress'>>,
  options: {
    /** Leaves out spokes that are gone, and takes everything where it lies now, for showing what was. */
    lenient?: boolean;
    /** Leaves out spokes that are gone: what is left can be taken back without them. */
    withdrawing?: boolean;
  } = {},
): Promise<PublicationScene> {
  const { request, answers, progress } = publication;
  const find = (id: string): Catalog => {
    const catalog = catalogs.byId(id);
    if (!catalog) {
      throw new NotFoundError(
        `The catalog ${id} is no longer in the configuration of the portal`,
      );
    }
    return catalog;
  };
  const catalog = find(request.catalogId);
  const hasMoved =
    catalog.accountId !== request.accountId ||
    catalog.region !== request.region;
  if (hasMoved && !options.lenient) {
    throw new NotFoundError(
      `The catalog ${catalog.id} no longer lies in account ${request.accountId}, region ${request.region}`,
    );
  }
  const leavesOut =
    options.lenient || options.withdrawing || progress?.state === 'withdrawing';
  const spokes = (answers.spokes ?? [])
    .filter(id => !leavesOut || catalogs.byId(id))
    .map(find);
  const found = await Promise.all(answers.teams.map(teamById));
  if (!options.lenient) spokesStay(spokes, progress?.steps ?? []);
  const teams = found.filter(team => team !== undefined);
  const began = new Set(progress?.steps.map(({ id }) => id));
  const planned = planSteps(
    options.lenient
      ? answers
      : { ...answers, spokes: spokes.map(one => one.id) },
    catalog,
    id => {
      const place = [catalog, ...spokes].find(one => one.id === id);
      const there = teams.filter(team => place && worksIn(team, place));
      // A step that was planned stays, even when its team has left meanwhile.
      return there.length > 0 ||
        began.has(id === catalog.id ? 'access' : `local-access:${id}`)
        ? there.map(team => team.id)
        : undefined;
    },
  );
  return { catalog, spokes, teams, planned };
}

/** The catalog that a step happens in. */
export function catalogOf(
  { catalog, spokes, planned }: PublicationScene,
  stepId: string,
): Catalog {
  const catalogId = planned.find(({ id }) => id === stepId)?.catalogId;
  return spokes.find(({ id }) => id === catalogId) ?? catalog;
}

/** Where the catalog lies that a step is for, as the step notes it before it makes anything. */
export function whereIs(
  { catalog, spokes }: Pick<PublicationScene, 'catalog' | 'spokes'>,
  { spokeId }: Pick<PlannedStep, 'spokeId'>,
): string {
  return placeOf(spokes.find(({ id }) => id === spokeId) ?? catalog);
}

function placeOf({ accountId, region }: Catalog): string {
  return `account ${accountId}, region ${region}`;
}

/**
 * What was made in a spoke is known by ids, which mean nothing, or something else, where the spoke lies by now.
 *
 * @throws NotFoundError - a spoke lies elsewhere by now
 */
export function spokesStay(
  spokes: readonly Catalog[],
  steps: readonly Pick<StepProgress, 'id' | 'facts'>[],
): void {
  for (const spoke of spokes) {
    const moved = steps.find(
      ({ id, facts }) =>
        id.endsWith(`:${spoke.id}`) &&
        facts.place !== undefined &&
        facts.place !== placeOf(spoke),
    );
    if (moved) {
      throw new NotFoundError(
        `The spoke ${spoke.id} no longer lies in ${moved.facts.place}, where this publication has begun; put it back in awsServiceCatalog.catalogs to go on or to take it back`,
      );
    }
  }
}

/** Whether a team works in the account of a catalog. */
export function worksIn(
  team: Pick<Team, 'accountId'>,
  catalog: Pick<Catalog, 'accountId'>,
): boolean {
  return team.accountId === catalog.accountId;
}

/** What a step of a publication works with. */
export function stepContext(
  { aws, registry }: PublishingParts,
  scene: PublicationScene,
  publication: StoredPublication,
  options: {
    planned: PlannedStep;
    note: (facts: Facts) => Promise<void>;
    /** Ends the calls of the step. */
    signal: AbortSignal;
  },
): StepContext {
  const { request, answers, actor, progress } = publication;
  const { planned, note, signal } = options;
  const open = (catalog: Catalog) =>
    placeIn(aws, catalog, actor.sessionName, signal);
  const factsOf = (id: string): Facts =>
    progress.steps.find(step => step.id === id)?.facts ?? {};
  const hub = open(scene.catalog);
  const spokes = scene.spokes.map(open);
  return {
    publicationId: request.id,
    answers,
    planned,
    hub,
    spokes,
    place:
      spokes.find(({ catalog }) => catalog.id === planned.catalogId) ?? hub,
    teamsIn: catalog => scene.teams.filter(team => worksIn(team, catalog)),
    registry,
    facts: factsOf(planned.id),
    factsOf,
    note,
    token: input => tokenOf(request.id, planned.id, input),
  };
}

function tokenOf(publicationId: string, stepId: string, input: object): string {
  const digest = createHash('sha256')
    .update(`${stepId} ${JSON.stringify(input)}`)
    .digest('hex');
  return `${publicationId}-${digest.slice(0, 24)}`;
}

import type {
  PublicationAnswers,
  PublicationStepKind,
} from 'backstage-plugin-aws-service-catalog-common';
import type { Catalog } from '../catalogs/Catalog';
import {
  ANY_SPOKE,
  type AnswerPart,
  INSTANCE_PROFILE,
  LAUNCH_ROLE,
  PORTFOLIO,
  SOURCE,
  SPOKES,
  TEMPLATE,
  VERSION,
} from './answerParts';

/** A step as it is planned. */
export interface PlannedStep {
  /** The kind, and for a step in or towards a spoke its catalog: `share:spoke-a`. */
  id: string;
  kind: PublicationStepKind;
  title: string;
  /** Id of the catalog that it happens in. */
  catalogId: string;
  /** Spoke that it is for. */
  spokeId?: string;
  /** A change of these answers is a change of what it has done. */
  restsOn: readonly AnswerPart[];
  /** Ids of the teams that it gives access, sorted: what it has done is theirs alone, whoever has access elsewhere. */
  teams?: readonly string[];
  /** It is done anew when an answer is corrected: what it has made can be made again, and nothing else is lost. */
  isRetaken: boolean;
}

type TeamsIn = (catalogId: string) => readonly string[] | undefined;

const RETAKEN: ReadonlySet<PublicationStepKind> = new Set([
  'agreement',
  'template',
  'store-template',
  'launch-role',
  'launch-constraint',
  'local-launch-role',
  'local-launch-constraint',
]);

/**
 * The steps of a publication in the order in which they are taken: the walkthrough's, first in the catalog itself, then
 * in each spoke.
 *
 * @param teamsIn - ids of the teams of the answers that work in the account of a catalog; undefined for no step
 */
export function planSteps(
  answers: PublicationAnswers,
  catalog: Pick<Catalog, 'id'>,
  teamsIn: TeamsIn,
): PlannedStep[] {
  const { source, spokes = [] } = answers;
  const here = (
    kind: PublicationStepKind,
    title: string,
    restsOn: readonly AnswerPart[],
  ): PlannedStep => ({
    id: kind,
    kind,
    title,
    catalogId: catalog.id,
    restsOn,
    isRetaken: RETAKEN.has(kind),
  });
  const isStored = source.kind === 'ami' || source.body !== undefined;
  return [
    ...(source.kind === 'ami'
      ? [
          here('agreement', 'Look for the AWS Marketplace agreement', [
            SOURCE,
            INSTANCE_PROFILE,
            SPOKES,
          ]),
        ]
      : []),
    ...(source.kind === 'adopt'
      ? []
      : [here('template', 'Write and check the template', TEMPLATE)]),
    ...(isStored && source.kind !== 'adopt'
      ? [here('store-template', 'Store the template', TEMPLATE)]
      : []),
    here(
      'product',
      source.kind === 'adopt' ? 'Adopt the product' : 'Create the product',
      VERSION,
    ),
    here('version', 'Have the version ready', VERSION),
    here('portfolio', portfolioTitle(answers), [PORTFOLIO]),
    here('portfolio-product', 'Put the product into the portfolio', []),
    here('launch-role', launchRoleTitle(answers), [LAUNCH_ROLE, ...TEMPLATE]),
    here('launch-constraint', 'Launch as this role, whoever launches', [
      LAUNCH_ROLE,
      ANY_SPOKE,
    ]),
    ...withTeams(here('access', 'Give the teams access', []), teamsIn),
    ...spokes.flatMap(spokeId =>
      spokeSteps(answers, catalog, spokeId, teamsIn),
    ),
  ];
}

function spokeSteps(
  answers: PublicationAnswers,
  catalog: Pick<Catalog, 'id'>,
  spokeId: string,
  teamsIn: TeamsIn,
): PlannedStep[] {
  const there = (
    kind: PublicationStepKind,
    title: string,
    restsOn: readonly AnswerPart[] = [],
    catalogId = spokeId,
  ): PlannedStep => ({
    id: `${kind}:${spokeId}`,
    kind,
    title: `${title} (${spokeId})`,
    catalogId,
    spokeId,
    restsOn,
    isRetaken: RETAKEN.has(kind),
  });
  return [
    there('share', 'Share the portfolio', [], catalog.id),
    there('accept-share', 'Accept the shared portfolio'),
    there('local-portfolio', 'Have a local portfolio', [PORTFOLIO]),
    there(
      'local-portfolio-product',
      'Put the product into the local portfolio',
    ),
    there('local-launch-role', launchRoleTitle(answers), [
      LAUNCH_ROLE,
      ...TEMPLATE,
    ]),
    there('local-launch-constraint', 'Launch as the local role', [LAUNCH_ROLE]),
    ...withTeams(there('local-access', 'Give the teams access'), teamsIn),
  ];
}

/** The step with the teams of its catalog, when there is to be one. */
function withTeams(step: PlannedStep, teamsIn: TeamsIn): PlannedStep[] {
  const teams = teamsIn(step.catalogId);
  return teams ? [{ ...step, teams: [...teams].sort() }] : [];
}

function portfolioTitle({ portfolio }: PublicationAnswers): string {
  return portfolio.create ? 'Create the portfolio' : 'Take the portfolio';
}

function launchRoleTitle({ launchRole }: PublicationAnswers): string {
  return launchRole.create ? 'Create the launch role' : 'Check the launch role';
}

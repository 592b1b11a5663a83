import type {
  PublicationAnswers,
  PublicationStepKind,
} from 'backstage-plugin-aws-service-catalog-common';
import type { Catalog } from '../catalogs/Catalog';

/** Answers that steps rest on. */
export type AnswerKey = keyof PublicationAnswers;

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
  restsOn: readonly AnswerKey[];
}

const PRODUCT: readonly AnswerKey[] = ['source', 'product'];
const TEMPLATE: readonly AnswerKey[] = [
  ...PRODUCT,
  'machine',
  'network',
  'template',
];
const VERSION: readonly AnswerKey[] = [...TEMPLATE, 'version'];

/**
 * The steps of a publication in the order in which they are taken: the walkthrough's, first in the catalog itself, then
 * in each spoke.
 *
 * @param teamIn - whether a team of the answers works in the account of a catalog
 */
export function planSteps(
  answers: PublicationAnswers,
  catalog: Pick<Catalog, 'id'>,
  teamIn: (catalogId: string) => boolean,
): PlannedStep[] {
  const { source, spokes = [] } = answers;
  const here = (
    kind: PublicationStepKind,
    title: string,
    restsOn: readonly AnswerKey[],
  ): PlannedStep => ({ id: kind, kind, title, catalogId: catalog.id, restsOn });
  const isStored = source.kind === 'ami' || source.body !== undefined;
  return [
    ...(source.kind === 'ami'
      ? [
          here('agreement', 'Look for the AWS Marketplace agreement', [
            'source',
            'spokes',
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
    here('portfolio', portfolioTitle(answers), ['portfolio']),
    here('portfolio-product', 'Put the product into the portfolio', []),
    here('launch-role', launchRoleTitle(answers), ['launchRole', ...TEMPLATE]),
    here('launch-constraint', 'Launch as this role, whoever launches', [
      'launchRole',
      'spokes',
    ]),
    ...(teamIn(catalog.id)
      ? [here('access', 'Give the teams access', ['teams'])]
      : []),
    ...spokes.flatMap(spokeId => spokeSteps(answers, catalog, spokeId, teamIn)),
  ];
}

function spokeSteps(
  answers: PublicationAnswers,
  catalog: Pick<Catalog, 'id'>,
  spokeId: string,
  teamIn: (catalogId: string) => boolean,
): PlannedStep[] {
  const there = (
    kind: PublicationStepKind,
    title: string,
    restsOn: readonly AnswerKey[] = [],
    catalogId = spokeId,
  ): PlannedStep => ({
    id: `${kind}:${spokeId}`,
    kind,
    title: `${title} (${spokeId})`,
    catalogId,
    spokeId,
    restsOn,
  });
  return [
    there('share', 'Share the portfolio', [], catalog.id),
    there('accept-share', 'Accept the shared portfolio'),
    there('local-portfolio', 'Have a local portfolio', ['portfolio']),
    there(
      'local-portfolio-product',
      'Put the product into the local portfolio',
    ),
    there('local-launch-role', launchRoleTitle(answers), [
      'launchRole',
      ...TEMPLATE,
    ]),
    there('local-launch-constraint', 'Launch as the local role', [
      'launchRole',
    ]),
    ...(teamIn(spokeId)
      ? [there('local-access', 'Give the teams access', ['teams'])]
      : []),
  ];
}

function portfolioTitle({ portfolio }: PublicationAnswers): string {
  return portfolio.create ? 'Create the portfolio' : 'Take the portfolio';
}

function launchRoleTitle({ launchRole }: PublicationAnswers): string {
  return launchRole.create ? 'Create the launch role' : 'Check the launch role';
}

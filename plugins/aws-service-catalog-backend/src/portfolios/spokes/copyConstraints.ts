import type { Drift } from 'backstage-plugin-aws-service-catalog-common';
import { isDeepStrictEqual } from 'node:util';
import type { ConstraintRead } from '../../aws/serviceCatalog/ConstraintView';
import { parseJson } from '../../json';
import type { Copy, CopyHome } from './copiesOf';

/** A constraint of the hub's that a copy has not where the spoke offers it. */
export interface LackingConstraint {
  copy: Copy['copy'];
  home: CopyHome;
  hubs: ConstraintRead;
  /** Another one of a type of which a product has one only: it has to be changed, and none can be added. */
  instead?: ConstraintRead;
}

/** A product has one of them in a portfolio. */
const SINGLE = ['RESOURCE_UPDATE', 'STACKSET'];

/**
 * What limits a product in the hub and not its copy in the spoke. A product that is taken from the imported portfolio
 * brings its constraints along; a copy is the spoke's own, and brings none. LAUNCH constraints name roles, and are each
 * side's own to choose. Pure.
 */
export function lackingConstraints({
  copy,
  hubConstraints,
  homes,
}: Copy): LackingConstraint[] {
  return homes
    .filter(({ unread }) => !unread)
    .flatMap(home =>
      hubConstraints
        .filter(({ type }) => type !== 'LAUNCH')
        .filter(hubs => !home.constraints.some(own => saysTheSame(own, hubs)))
        .map(hubs => ({
          copy,
          home,
          hubs,
          instead: SINGLE.includes(hubs.type)
            ? home.constraints.find(({ type }) => type === hubs.type)
            : undefined,
        })),
    );
}

/** The same as drift. */
export function copyConstraintDrift(copy: Copy): Drift[] {
  return [
    ...lackingConstraints(copy).map(
      (lacking): Drift => ({
        kind: lacking.instead
          ? 'copy-constraint-differs'
          : 'copy-constraint-missing',
        text: inWords(lacking),
        productId: lacking.copy.id,
        constraintId: (lacking.instead ?? lacking.hubs).id,
      }),
    ),
    ...copy.homes
      .filter(({ unread }) => unread)
      .map(
        ({ name }): Drift => ({
          kind: 'copy-constraint-unknown',
          text: `Whether the copy of ${copy.copy.name} in the portfolio ${name} of the spoke has the constraints of the hub could not be read.`,
          productId: copy.copy.id,
        }),
      ),
  ];
}

function inWords({ copy, home, hubs, instead }: LackingConstraint): string {
  const itsCopy = `its copy in the portfolio ${home.name} of the spoke`;
  switch (hubs.type) {
    case 'TEMPLATE':
      return `The hub limits ${copy.name} by a template rule; ${itsCopy} does not.`;
    case 'RESOURCE_UPDATE':
      return instead
        ? `Whether the tags of ${copy.name} may change, the hub and ${itsCopy} say differently.`
        : `The hub says whether the tags of ${copy.name} may change; ${itsCopy} does not.`;
    case 'NOTIFICATION':
      return `The hub sends on what happens to stacks of ${copy.name}; ${itsCopy} does not.`;
    case 'STACKSET':
      return `The hub launches ${copy.name} by a stack set; ${itsCopy} is ${
        instead ? 'by another one' : 'not'
      }.`;
    default:
      return `The hub has a constraint of type ${hubs.type} on ${copy.name}; ${itsCopy} has not.`;
  }
}

function saysTheSame(one: ConstraintRead, other: ConstraintRead): boolean {
  return (
    one.type === other.type &&
    isDeepStrictEqual(parseJson(one.parameters), parseJson(other.parameters))
  );
}

import type { Drift } from 'backstage-plugin-aws-service-catalog-common';
import type { ConstraintRead } from '../../aws/serviceCatalog/ConstraintView';
import { roleArnOfTeam } from '../principals/principalOf';
import { type SpokeReach, isWithMany } from './SpokeReach';
import { type SpokeState, launchRoleOf, roleIn } from './SpokeState';
import type { SpokeProduct } from './copiesOf';
import { copyConstraintDrift } from './copyConstraints';
import { hasAccess, isNamedByHub } from './teamAccess';
import { differingVersions, missingVersions, versionInWords } from './versions';

/** What keeps a portfolio of a hub from a spoke; nothing, once the spoke has it. */
export function driftOfReach({ state, portfolio }: SpokeReach): Drift[] {
  switch (state) {
    case 'accepted':
      return [];
    case 'offered':
      return [
        {
          kind: 'not-accepted',
          text: 'The portfolio is shared, and the spoke has not accepted it.',
        },
      ];
    case 'unknown':
      return [
        {
          kind: 'share-unknown',
          text: portfolio.shares.some(isWithMany)
            ? 'The portfolio is shared with an organization or a unit of it, and the spoke does not have it: the spoke is not part of it, or has given the portfolio back.'
            : 'Whom the portfolio is shared with could not be read, and the spoke does not have it.',
        },
      ];
    default:
      return [
        {
          kind: 'not-shared',
          text: 'The portfolio is not shared with the spoke.',
        },
      ];
  }
}

/** Where a spoke is out of step with a portfolio of its hub that it has, in the order in which it is put right. */
export function driftOf(state: SpokeState, accountId: string): Drift[] {
  return [
    ...missingProducts(state),
    ...state.portfolio.products.flatMap(product =>
      launchDrift(state, accountId, product),
    ),
    ...state.copies.flatMap(({ original, copy }) =>
      versionDrift(original, copy),
    ),
    ...state.copies.flatMap(copyConstraintDrift),
    ...missingAccess(state),
  ];
}

function missingProducts({ portfolio, locals }: SpokeState): Drift[] {
  // Without a local portfolio, people launch from the imported one, which is the hub's own.
  if (locals.length === 0) return [];
  const there = new Set(
    locals.flatMap(({ products }) => products.map(({ id }) => id)),
  );
  const names = locals.map(local => local.portfolio.name).join(' or ');
  return portfolio.products
    .filter(({ id }) => !there.has(id))
    .map(({ id, name }) => ({
      kind: 'product-missing',
      text: `${name} is not in the local portfolio ${names}.`,
      productId: id,
    }));
}

/** Each local portfolio may have a LAUNCH constraint of its own in place of the hub's. */
function launchDrift(
  state: SpokeState,
  accountId: string,
  product: { id: string; name: string },
): Drift[] {
  const hub = state.hubLaunch.get(product.id);
  const own = state.locals
    .filter(({ products }) => products.some(({ id }) => id === product.id))
    .map(({ launch }) => launch.get(product.id) ?? hub);
  const effective = new Map(
    (own.length > 0 ? own : [hub]).map(one => [one?.id, one]),
  );
  return [...effective.values()].flatMap(one =>
    one
      ? roleDrift(state, accountId, product, one)
      : [
          {
            kind: 'constraint-missing',
            text: `${product.name} has no LAUNCH constraint, in the hub or here, so nobody launches it with a role of the platform team.`,
            productId: product.id,
          },
        ],
  );
}

function roleDrift(
  { hubLaunch, hasRole }: SpokeState,
  accountId: string,
  { id: productId, name }: { id: string; name: string },
  effective: ConstraintRead,
): Drift[] {
  const where = { productId, constraintId: effective.id };
  const role = roleIn(accountId, effective);
  if (role === undefined) {
    const arn = launchRoleOf(effective)?.arn ?? 'that cannot be read';
    return [
      {
        kind: 'constraint-differs',
        text: `${name} is launched with the role ${arn}, which is not of the account of the spoke: what is launched would be made, and paid for, elsewhere.`,
        ...where,
      },
    ];
  }
  const drift: Drift[] = [];
  if (hasRole.get(role) === false) {
    drift.push({
      kind: 'launch-role-missing',
      text: `${name} is launched with the role ${role}, which the account of the spoke does not have.`,
      ...where,
    });
  }
  const hubRole = roleIn(accountId, hubLaunch.get(productId));
  if (hubRole !== undefined && role !== hubRole) {
    drift.push({
      kind: 'constraint-differs',
      text: `${name} is launched with the role ${role} here, with ${hubRole} by the hub.`,
      ...where,
    });
  }
  return drift;
}

/** Shared products are the hub's own; copies have versions of their own, which are compared by name. */
function versionDrift(original: SpokeProduct, copy: SpokeProduct): Drift[] {
  return [
    ...missingVersions(original, copy).map(
      ({ id, name }): Drift => ({
        kind: 'version-missing',
        text: `The copy of ${copy.name} in the spoke has no version ${name}.`,
        productId: copy.id,
        versionId: id,
      }),
    ),
    ...differingVersions(original, copy).map(
      ({ theirs, ours }): Drift => ({
        kind: 'version-differs',
        text: `Version ${theirs.name} of ${copy.name} is ${versionInWords(
          ours,
        )} in the spoke, ${versionInWords(theirs)} in the hub.`,
        productId: copy.id,
        versionId: theirs.id,
      }),
    ),
  ];
}

function missingAccess(state: SpokeState): Drift[] {
  const { teams } = state;
  const without = teams.filter(team => !hasAccess(state, team));
  if (teams.length > 1 && without.length === teams.length) {
    return [
      {
        kind: 'access-missing',
        text: 'No team of the spoke has access to it, so nobody launches it there.',
      },
    ];
  }
  // Which of several teams may have it is for curators to say: only what one of them has said is missing.
  return without
    .filter(team => teams.length === 1 || isNamedByHub(state, team))
    .map(team => ({
      kind: 'access-missing',
      text: `${team.title} has no access to it in the spoke.`,
      principalArn: roleArnOfTeam(team),
    }));
}

import type { Drift } from 'backstage-plugin-aws-service-catalog-common';
import { matchesPattern, roleArnOfTeam } from '../principals/principalOf';
import type { PortfolioParts } from '../readPortfolioParts';
import { type SpokeProduct, type SpokeState, localRoleOf } from './SpokeState';

/** Where a spoke is out of step with a portfolio of its hub, in the order in which it is put right. */
export function driftOf(state: SpokeState): Drift[] {
  if (state.state !== 'accepted') {
    return [
      state.state === 'offered'
        ? {
            kind: 'not-accepted',
            text: 'The portfolio is shared, and the spoke has not accepted it.',
          }
        : {
            kind: 'not-shared',
            text: 'The portfolio is not shared with the spoke.',
          },
    ];
  }
  return [
    ...missingProducts(state),
    ...state.portfolio.products.flatMap(({ id, name }) =>
      launchDrift(state, id, name),
    ),
    ...versionDrift(state),
    ...missingAccess(state),
  ];
}

function missingProducts({ portfolio, local }: SpokeState): Drift[] {
  // Without a local portfolio, people launch from the imported one, which is the hub's own.
  if (!local) return [];
  const there = new Set(local.products.map(({ id }) => id));
  return portfolio.products
    .filter(({ id }) => !there.has(id))
    .map(({ id, name }) => ({
      kind: 'product-missing',
      text: `${name} is not in the local portfolio ${local.portfolio.name}.`,
      productId: id,
    }));
}

function launchDrift(
  { hubLaunch, localLaunch, hasRole }: SpokeState,
  productId: string,
  name: string,
): Drift[] {
  const hub = hubLaunch.get(productId);
  const effective = localLaunch.get(productId) ?? hub;
  if (!effective) {
    return [
      {
        kind: 'constraint-missing',
        text: `${name} has no LAUNCH constraint, in the hub or here, so nobody launches it with a role of the platform team.`,
        productId,
      },
    ];
  }
  const role = localRoleOf(effective);
  const drift: Drift[] = [];
  if (role !== undefined && hasRole.get(role) === false) {
    drift.push({
      kind: 'launch-role-missing',
      text: `${name} is launched with the role ${role}, which the account of the spoke does not have.`,
      productId,
      constraintId: effective.id,
    });
  }
  const hubRole = localRoleOf(hub);
  if (role !== undefined && hubRole !== undefined && role !== hubRole) {
    drift.push({
      kind: 'constraint-differs',
      text: `${name} is launched with the role ${role} here, with ${hubRole} by the hub.`,
      productId,
      constraintId: effective.id,
    });
  }
  return drift;
}

/** Shared products are the hub's own; copies have versions of their own, which are compared by name. */
function versionDrift({ products, copies }: SpokeState): Drift[] {
  return copies.flatMap(copy => {
    const original = products.find(({ name }) => name === copy.name);
    return original ? differences(original, copy) : [];
  });
}

function differences(original: SpokeProduct, copy: SpokeProduct): Drift[] {
  return original.versions.flatMap((version): Drift[] => {
    const same = copy.versions.find(({ name }) => name === version.name);
    const where = { productId: copy.id, versionId: version.id };
    if (!same) {
      return version.active
        ? [
            {
              kind: 'version-missing',
              text: `The copy of ${copy.name} in the spoke has no version ${version.name}.`,
              ...where,
            },
          ]
        : [];
    }
    const isSame =
      same.active === version.active && same.deprecated === version.deprecated;
    return isSame
      ? []
      : [
          {
            kind: 'version-differs',
            text: `Version ${version.name} of ${copy.name} is ${inWords(
              same,
            )} in the spoke, ${inWords(version)} in the hub.`,
            ...where,
          },
        ];
  });
}

function inWords(version: { active: boolean; deprecated: boolean }): string {
  if (!version.active) return 'inactive';
  return version.deprecated ? 'deprecated' : 'active';
}

function missingAccess(state: SpokeState): Drift[] {
  const { portfolio, imported, local, sharePrincipals } = state;
  const grants = [
    ...principalsOf(imported),
    ...principalsOf(local),
    ...(sharePrincipals
      ? portfolio.principals.filter(({ type }) => type === 'IAM_PATTERN')
      : []),
  ];
  return state.teams.flatMap((team): Drift[] => {
    const arn = roleArnOfTeam(team);
    const has = grants.some(({ principalArn, type }) =>
      type === 'IAM_PATTERN'
        ? matchesPattern(principalArn, arn)
        : principalArn === arn,
    );
    return has
      ? []
      : [
          {
            kind: 'access-missing',
            text: `${team.title} has no access to it in the spoke.`,
            principalArn: arn,
          },
        ];
  });
}

function principalsOf(parts: PortfolioParts | undefined) {
  return parts?.principals ?? [];
}

import { NotFoundError } from '@backstage/errors';
import type {
  LaunchRoleReadiness,
  MissingAction,
} from 'backstage-plugin-aws-service-catalog-common';
import { type RoleView, getRole } from '../../aws/iam/getRole';
import { trustsServiceCatalog } from '../../products/preFlight/trustsServiceCatalog';
import type { CatalogPlace } from '../CatalogPlace';
import type { TemplateNeeds } from '../template/templateNeeds';
import { findMissingActions } from './findMissingActions';
import { PASS_ROLE } from './launchRolePolicy';
import { neededActions } from './neededActions';
import { rolesOf } from './rolesOf';
import type { ResourceTypeRegistry } from './ResourceTypeRegistry';

type Check = LaunchRoleReadiness['checks'][number];

/**
 * Whether a role can launch a template, before a researcher finds out: whether Service Catalog may assume it, and, by
 * IAM's simulator, whether it may do everything that the template needs.
 */
export async function checkReadiness(
  registry: ResourceTypeRegistry,
  place: Pick<CatalogPlace, 'reader' | 'scope'>,
  { roleName, ...needs }: TemplateNeeds & { roleName: string },
): Promise<LaunchRoleReadiness> {
  const { reader, scope } = place;
  const { accountId, partition = 'aws' } = reader.target;
  const { resourceTypes } = needs;
  let role: RoleView;
  try {
    role = await getRole(reader, roleName);
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    return {
      role: `arn:${partition}:iam::${accountId}:role/${roleName}`,
      verdict: 'not-ready',
      checks: [
        {
          id: 'exists',
          title: 'The role exists',
          outcome: 'failed',
          detail: `Account ${accountId} has no role ${roleName}.`,
          fix: `Create the role ${roleName}, or choose another one.`,
        },
      ],
      missingActions: [],
      resourceTypes: [...resourceTypes],
    };
  }
  const types = await registry.permissionsOf(
    { session: reader, scope },
    resourceTypes,
  );
  const { missing, detail } = await findMissingActions(
    reader,
    role.arn,
    neededActions(types, {
      ...needs,
      passes: needs.passes && (await rolesOf(reader, needs.passes)),
    }),
  );
  const checks: Check[] = [
    { id: 'exists', title: 'The role exists', outcome: 'ok' },
    trustCheck(role, roleName, accountId),
    permissionCheck({
      roleName,
      missing,
      unknownTypes: types.unknown,
      unread: needs.unread,
      detail,
    }),
  ];
  return {
    role: role.arn,
    verdict: verdictOf(checks),
    checks,
    missingActions: missing ?? [],
    resourceTypes: [...resourceTypes],
  };
}

function trustCheck(
  { trustPolicy }: RoleView,
  roleName: string,
  accountId: string,
): Check {
  const check = {
    id: 'trust' as const,
    title: 'AWS Service Catalog may assume it',
  };
  switch (trustsServiceCatalog(trustPolicy, accountId)) {
    case 'yes':
      return { ...check, outcome: 'ok' };
    case 'no':
      return {
        ...check,
        outcome: 'failed',
        detail: `The trust policy of ${roleName} does not let servicecatalog.amazonaws.com assume it.`,
        fix: `Allow sts:AssumeRole to servicecatalog.amazonaws.com in the trust policy of ${roleName}.`,
      };
    default:
      return {
        ...check,
        outcome: 'unknown',
        detail: `The trust policy of ${roleName} has a condition that only a launch itself can meet.`,
      };
  }
}

function permissionCheck({
  roleName,
  missing,
  unknownTypes,
  unread,
  detail,
}: {
  roleName: string;
  missing: readonly MissingAction[] | undefined;
  unknownTypes: readonly string[];
  unread: TemplateNeeds['unread'];
  detail: string | undefined;
}): Check {
  const check = {
    id: 'permissions' as const,
    title: 'It may do what the resources of the template need',
  };
  if (!missing) return { ...check, outcome: 'unknown', detail };
  const lacking = missing.filter(
    ({ certain, decision }) => certain && decision !== 'undecided',
  );
  if (lacking.length > 0) {
    const names = lacking.map(({ action }) => action).join(', ');
    return {
      ...check,
      outcome: 'failed',
      detail: `${roleName} may not do ${names}.`,
      fix: `Allow ${names} in the permissions of ${roleName}.`,
    };
  }
  const undecided = missing.filter(({ certain }) => certain);
  const passing = missing.find(
    ({ action, certain }) => action === PASS_ROLE && !certain,
  );
  const doubts = [
    unread === 'everything' &&
      'AWS does not tell the template, so nobody knows what it needs before a launch.',
    unread === 'text' &&
      missing.length > 0 &&
      `The portal could not read the text of the template, which may need ${missing
        .map(({ action }) => action)
        .join(', ')}.`,
    undecided.length > 0 &&
      `IAM's simulator cannot tell ${undecided
        .map(({ action }) => action)
        .join(', ')} before a launch.`,
    passing &&
      `Launches may fail on ${PASS_ROLE}, which ${passing.neededBy?.join(
        ', ',
      )} may need and ${roleName} does not certainly allow.`,
    unknownTypes.length > 0 &&
      `CloudFormation's registry names no permissions for ${unknownTypes.join(
        ', ',
      )}.`,
  ].filter(Boolean);
  if (doubts.length > 0) {
    return { ...check, outcome: 'unknown', detail: doubts.join(' ') };
  }
  return missing.length > 0
    ? {
        ...check,
        outcome: 'ok',
        detail: `${missing.length} actions that it may not do are needed by some properties, or updates, only.`,
      }
    : { ...check, outcome: 'ok' };
}

function verdictOf(checks: readonly Check[]): LaunchRoleReadiness['verdict'] {
  if (checks.some(({ outcome }) => outcome === 'failed')) return 'not-ready';
  return checks.every(({ outcome }) => outcome === 'ok') ? 'ready' : 'unknown';
}

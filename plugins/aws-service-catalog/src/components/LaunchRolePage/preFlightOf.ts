import type {
  LaunchRoleReadiness,
  PreFlightCheck,
} from 'backstage-plugin-aws-service-catalog-common';

type Check = LaunchRoleReadiness['checks'][number];

const IDS: Record<Check['id'], PreFlightCheck['id']> = {
  exists: 'launch-role',
  trust: 'launch-role-trust',
  permissions: 'launch-role-permissions',
};

const STATUSES: Record<Check['outcome'], PreFlightCheck['status']> = {
  ok: 'ok',
  failed: 'blocked',
  unknown: 'unknown',
};

/** The checks of a role, as those before a launch are shown. Actions that are missing are listed by themselves. */
export function preFlightOf({
  checks,
  missingActions,
}: LaunchRoleReadiness): PreFlightCheck[] {
  return checks.map(({ id, title, outcome, detail, fix }) => ({
    id: IDS[id],
    title,
    status: STATUSES[outcome],
    ...(id === 'permissions' &&
    outcome === 'failed' &&
    missingActions.length > 0
      ? {}
      : { detail, fix }),
  }));
}

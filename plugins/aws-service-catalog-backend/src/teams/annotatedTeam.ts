import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { AWS_SERVICE_CATALOG_ANNOTATIONS } from 'backstage-plugin-aws-service-catalog-common';
import type { TeamDefinition } from 'backstage-plugin-aws-service-catalog-node';
import { teamProblem } from './teamProblem';

/**
 * What annotations may make a team of. Whoever may edit a Group entity in the catalog decides about its annotations,
 * so the operator says in which accounts that is enough.
 */
export interface AnnotatedTeamRules {
  accounts: readonly string[];
  /** Any role that the backend may assume, if left out. */
  roleNames?: readonly string[];
}

/**
 * The team that a group's annotations make it; a message when they are incomplete, wrong or not allowed, `undefined`
 * when the group has none.
 */
export function annotatedTeam(
  group: Entity,
  rules: AnnotatedTeamRules,
): { team: TeamDefinition } | { problem: string } | undefined {
  const annotations = group.metadata.annotations ?? {};
  const accountId = annotations[AWS_SERVICE_CATALOG_ANNOTATIONS.accountId];
  if (!accountId) return undefined;
  const team: TeamDefinition = {
    groupRef: stringifyEntityRef(group),
    accountId: accountId.trim(),
    regions: (annotations[AWS_SERVICE_CATALOG_ANNOTATIONS.regions] ?? '')
      .split(',')
      .map(region => region.trim())
      .filter(region => region !== ''),
    roleName: (
      annotations[AWS_SERVICE_CATALOG_ANNOTATIONS.roleName] ?? ''
    ).trim(),
  };
  const problem = teamProblem(team) ?? refusal(team, rules);
  return problem
    ? { problem: `Annotation of ${team.groupRef}: ${problem}` }
    : { team };
}

function refusal(
  { accountId, roleName }: TeamDefinition,
  { accounts, roleNames }: AnnotatedTeamRules,
): string | undefined {
  if (!accounts.includes(accountId)) {
    return `account '${accountId}' is not among awsServiceCatalog.annotatedTeams.accounts`;
  }
  if (roleNames && !roleNames.includes(roleName)) {
    return `role '${roleName}' is not among awsServiceCatalog.annotatedTeams.roleNames`;
  }
  return undefined;
}

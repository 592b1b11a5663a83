import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { AWS_SERVICE_CATALOG_ANNOTATIONS } from 'backstage-plugin-aws-service-catalog-common';
import type { TeamDefinition } from 'backstage-plugin-aws-service-catalog-node';
import { teamProblem } from './teamProblem';

/**
 * The team that a group's annotations make it; a message when they are incomplete or wrong, `undefined` when the
 * group has none.
 */
export function annotatedTeam(
  group: Entity,
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
  const problem = teamProblem(team);
  return problem
    ? { problem: `Annotation of ${team.groupRef}: ${problem}` }
    : { team };
}

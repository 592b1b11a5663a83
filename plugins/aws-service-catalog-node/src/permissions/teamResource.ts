import {
  createConditionExports,
  createPermissionResourceRef,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import { RESOURCE_TYPE_TEAM } from 'backstage-plugin-aws-service-catalog-common';
import { z } from 'zod';

/**
 * What a permission rule knows of a team.
 * @public
 */
export interface TeamResource {
  /** Team id, the resource ref. */
  id: string;
  /** Full entity ref of the group. */
  groupRef: string;
  accountId: string;
}

/**
 * Query form of a rule: teams of any of these groups.
 * @public
 */
export interface TeamResourceFilter {
  groupRefs: string[];
}

/**
 * Resource ref of teams, for permission rules of your own.
 * @public
 */
export const teamResourceRef = createPermissionResourceRef<
  TeamResource,
  TeamResourceFilter
>().with({
  pluginId: 'aws-service-catalog',
  resourceType: RESOURCE_TYPE_TEAM,
});

/**
 * Allows people whose ownership entity refs (the claims) hold the team's group.
 * @public
 */
export const isTeamMember = createPermissionRule({
  name: 'IS_TEAM_MEMBER',
  description: 'Allow members of the group of the team',
  resourceRef: teamResourceRef,
  paramsSchema: z.object({
    claims: z
      .array(z.string())
      .describe('Entity refs that the person has ownership through'),
  }),
  apply: (team, { claims }) =>
    claims.some(claim => claim.toLowerCase() === team.groupRef),
  toQuery: ({ claims }) => ({
    groupRefs: claims.map(claim => claim.toLowerCase()),
  }),
});

/**
 * Every permission rule of teams.
 * @public
 */
export const teamPermissionRules = [isTeamMember];

const conditionExports = createConditionExports({
  resourceRef: teamResourceRef,
  rules: { isTeamMember },
});

/**
 * Conditions of teams for permission policies, e.g. `teamConditions.isTeamMember({ claims })`.
 * @public
 */
export const teamConditions = conditionExports.conditions;

/**
 * Makes a conditional decision of `teamConditions`, for permission policies.
 * @public
 */
export const createTeamConditionalDecision =
  conditionExports.createConditionalDecision;

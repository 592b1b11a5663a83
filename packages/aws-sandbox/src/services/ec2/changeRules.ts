import { AwsError } from '../../core/AwsError';
import type { Access, Ctx } from '../../core/operation';
import { ec2Arn } from './arns';
import { existing } from './existing';
import { type RuleDraft, ruleText, sameRule } from './ipPermissions';
import { ec2State, type SecurityGroup, type SecurityGroupRule } from './state';
import { resourceTagContext } from './tags';

/** The group a request names by id, or by name in the default VPC. */
export function requestedGroup(
  ctx: Ctx,
  input: { GroupId?: string; GroupName?: string },
): SecurityGroup {
  const state = ctx.state(ec2State);
  if (input.GroupId) {
    return existing.securityGroup(state, input.GroupId);
  }
  const group = Object.values(state.securityGroups).find(
    candidate =>
      candidate.groupName === input.GroupName &&
      state.vpcs[candidate.vpcId]?.isDefault,
  );
  if (!group) {
    throw new AwsError(
      input.GroupName ? 'InvalidGroup.NotFound' : 'MissingParameter',
      input.GroupName
        ? `The security group '${input.GroupName}' does not exist in default VPC`
        : 'The request must contain the parameter GroupName or GroupId',
    );
  }
  return group;
}

/** Permission on one security group, with its tags as condition keys. */
export function securityGroupAccess(
  action: string,
  group: SecurityGroup,
  ctx: Ctx,
): Access {
  return {
    action,
    resource: ec2Arn(ctx, 'security-group', group.groupId),
    context: {
      ...resourceTagContext(group.tags),
      'ec2:Region': ctx.region,
      'ec2:Vpc': ec2Arn(ctx, 'vpc', group.vpcId),
    },
  };
}

/**
 * Adds rules to a group.
 *
 * @throws InvalidPermission.Duplicate when one is there already, InvalidGroup.NotFound for an unknown peer group
 */
export function authorize(
  ctx: Ctx,
  group: SecurityGroup,
  drafts: RuleDraft[],
): SecurityGroupRule[] {
  const state = ctx.state(ec2State);
  for (const draft of drafts) {
    if (draft.referencedGroupId) {
      existing.securityGroup(state, draft.referencedGroupId);
    }
    if (group.rules.some(rule => sameRule(rule, draft))) {
      throw new AwsError(
        'InvalidPermission.Duplicate',
        `the specified rule "${ruleText(draft)}" already exists`,
      );
    }
  }
  const added = drafts.map(draft => ({
    ruleId: `sgr-${ctx.world.ids.hex(17)}`,
    ...draft,
  }));
  group.rules.push(...added);
  return added;
}

/**
 * Takes rules away from a group, by what they say or by id.
 *
 * @throws InvalidPermission.NotFound or InvalidSecurityGroupRuleId.NotFound when there is no such rule
 */
export function revoke(
  group: SecurityGroup,
  egress: boolean,
  drafts: RuleDraft[],
  ruleIds: string[] | undefined,
): void {
  const missing = drafts.find(
    draft => !group.rules.some(rule => sameRule(rule, draft)),
  );
  if (missing) {
    throw new AwsError(
      'InvalidPermission.NotFound',
      'The specified rule does not exist in this security group.',
    );
  }
  const unknownId = ruleIds?.find(
    id =>
      !group.rules.some(rule => rule.ruleId === id && rule.egress === egress),
  );
  if (unknownId) {
    throw new AwsError(
      'InvalidSecurityGroupRuleId.NotFound',
      `The security group rule ID '${unknownId}' does not exist`,
    );
  }
  group.rules = group.rules.filter(
    rule =>
      !ruleIds?.includes(rule.ruleId) &&
      !drafts.some(draft => sameRule(rule, draft)),
  );
}

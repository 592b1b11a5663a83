import type { SecurityGroupRule as DescribedRule } from '@aws-sdk/client-ec2';
import type { Ctx } from '../../core/operation';
import type { SecurityGroup, SecurityGroupRule } from './state';

/** A rule as EC2 answers it by itself. */
export function describeRule(
  ctx: Ctx,
  group: SecurityGroup,
  rule: SecurityGroupRule,
): DescribedRule {
  return {
    SecurityGroupRuleId: rule.ruleId,
    GroupId: group.groupId,
    GroupOwnerId: ctx.accountId,
    IsEgress: rule.egress,
    IpProtocol: rule.protocol,
    FromPort: rule.fromPort ?? -1,
    ToPort: rule.toPort ?? -1,
    CidrIpv4: rule.cidrIpv4,
    CidrIpv6: rule.cidrIpv6,
    PrefixListId: rule.prefixListId,
    ReferencedGroupInfo: rule.referencedGroupId
      ? { GroupId: rule.referencedGroupId, UserId: ctx.accountId }
      : undefined,
    Description: rule.description,
  };
}

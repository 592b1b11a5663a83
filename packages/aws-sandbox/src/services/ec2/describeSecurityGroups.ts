import type {
  DescribeSecurityGroupsRequest,
  DescribeSecurityGroupsResult,
} from '@aws-sdk/client-ec2';
import type { Ctx, Operation } from '../../core/operation';
import { ec2Arn } from './arns';
import { existing } from './existing';
import { type FilterValues, passes } from './filters';
import { toPermissions } from './ipPermissions';
import { page } from './page';
import { ec2State, type SecurityGroup } from './state';
import { fromTags } from './tags';

export const describeSecurityGroups: Operation<
  DescribeSecurityGroupsRequest,
  DescribeSecurityGroupsResult
> = {
  run(input, ctx) {
    const state = ctx.state(ec2State);
    const chosen = input.GroupIds?.length
      ? input.GroupIds.map(id => existing.securityGroup(state, id))
      : Object.values(state.securityGroups);
    const { items, nextToken } = page(
      chosen.filter(
        group =>
          (!input.GroupNames?.length ||
            input.GroupNames.includes(group.groupName)) &&
          passes(input.Filters, filterValues(ctx, group), group.tags),
      ),
      input,
    );
    return {
      SecurityGroups: items.map(group => ({
        GroupId: group.groupId,
        GroupName: group.groupName,
        Description: group.description,
        VpcId: group.vpcId,
        OwnerId: ctx.accountId,
        SecurityGroupArn: ec2Arn(ctx, 'security-group', group.groupId),
        IpPermissions: toPermissions(
          group.rules.filter(({ egress }) => !egress),
          ctx.accountId,
        ),
        IpPermissionsEgress: toPermissions(
          group.rules.filter(({ egress }) => egress),
          ctx.accountId,
        ),
        Tags: fromTags(group.tags),
      })),
      NextToken: nextToken,
    };
  },
};

function filterValues(ctx: Ctx, group: SecurityGroup): FilterValues {
  const ingress = group.rules.filter(({ egress }) => !egress);
  return {
    description: group.description,
    'group-id': group.groupId,
    'group-name': group.groupName,
    'owner-id': ctx.accountId,
    'vpc-id': group.vpcId,
    'ip-permission.cidr': ingress.map(({ cidrIpv4 }) => cidrIpv4),
    'ip-permission.from-port': ingress.map(({ fromPort }) =>
      fromPort?.toString(),
    ),
    'ip-permission.to-port': ingress.map(({ toPort }) => toPort?.toString()),
    'ip-permission.protocol': ingress.map(({ protocol }) => protocol),
    'ip-permission.group-id': ingress.map(
      ({ referencedGroupId }) => referencedGroupId,
    ),
  };
}

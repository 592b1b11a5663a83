import type {
  DescribeSubnetsRequest,
  DescribeSubnetsResult,
} from '@aws-sdk/client-ec2';
import type { Operation } from '../../core/operation';
import { ec2Arn } from './arns';
import { existing } from './existing';
import { passes } from './filters';
import { freeAddressCount } from './ipAddresses';
import { page } from './page';
import { ec2State } from './state';
import { fromTags } from './tags';

export const describeSubnets: Operation<
  DescribeSubnetsRequest,
  DescribeSubnetsResult
> = {
  run(input, ctx) {
    const state = ctx.state(ec2State);
    const chosen = input.SubnetIds?.length
      ? input.SubnetIds.map(id => existing.subnet(state, id))
      : Object.values(state.subnets);
    const { items, nextToken } = page(
      chosen.filter(subnet =>
        passes(
          input.Filters,
          {
            'availability-zone': subnet.availabilityZone,
            'cidr-block': subnet.cidrBlock,
            'default-for-az': subnet.defaultForAz,
            'map-public-ip-on-launch': subnet.mapPublicIpOnLaunch,
            'owner-id': ctx.accountId,
            state: 'available',
            'subnet-id': subnet.subnetId,
            'vpc-id': subnet.vpcId,
          },
          subnet.tags,
        ),
      ),
      input,
    );
    return {
      Subnets: items.map(subnet => ({
        SubnetId: subnet.subnetId,
        SubnetArn: ec2Arn(ctx, 'subnet', subnet.subnetId),
        VpcId: subnet.vpcId,
        CidrBlock: subnet.cidrBlock,
        AvailabilityZone: subnet.availabilityZone,
        AvailableIpAddressCount: freeAddressCount(state, subnet),
        DefaultForAz: subnet.defaultForAz,
        MapPublicIpOnLaunch: subnet.mapPublicIpOnLaunch,
        State: 'available',
        OwnerId: ctx.accountId,
        Tags: fromTags(subnet.tags),
      })),
      NextToken: nextToken,
    };
  },
};

import type {
  DescribeVpcsRequest,
  DescribeVpcsResult,
} from '@aws-sdk/client-ec2';
import type { Operation } from '../../core/operation';
import { existing } from './existing';
import { passes } from './filters';
import { page } from './page';
import { ec2State } from './state';
import { fromTags } from './tags';

export const describeVpcs: Operation<DescribeVpcsRequest, DescribeVpcsResult> =
  {
    run(input, ctx) {
      const state = ctx.state(ec2State);
      const chosen = input.VpcIds?.length
        ? input.VpcIds.map(id => existing.vpc(state, id))
        : Object.values(state.vpcs);
      const { items, nextToken } = page(
        chosen.filter(vpc =>
          passes(
            input.Filters,
            {
              cidr: vpc.cidrBlock,
              'cidr-block-association.cidr-block': vpc.cidrBlock,
              'is-default': vpc.isDefault,
              'owner-id': ctx.accountId,
              state: 'available',
              'vpc-id': vpc.vpcId,
            },
            vpc.tags,
          ),
        ),
        input,
      );
      return {
        Vpcs: items.map(vpc => ({
          VpcId: vpc.vpcId,
          CidrBlock: vpc.cidrBlock,
          IsDefault: vpc.isDefault,
          State: 'available',
          OwnerId: ctx.accountId,
          InstanceTenancy: 'default',
          DhcpOptionsId: 'default',
          Tags: fromTags(vpc.tags),
        })),
        NextToken: nextToken,
      };
    },
  };

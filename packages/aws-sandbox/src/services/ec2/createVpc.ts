import type { CreateVpcRequest, CreateVpcResult } from '@aws-sdk/client-ec2';
import type { Operation } from '../../core/operation';
import { ec2Arn } from './arns';
import { newSecurityGroup } from './newSecurityGroup';
import { ec2State } from './state';
import {
  checkTags,
  createTagsAccess,
  fromTags,
  requestTagContext,
  specifiedTags,
} from './tags';

/** Creates a VPC and its default security group. */
export const createVpc: Operation<CreateVpcRequest, CreateVpcResult> = {
  access(input, ctx) {
    const tags = specifiedTags(input.TagSpecifications, 'vpc');
    return [
      {
        action: 'ec2:CreateVpc',
        resource: ec2Arn(ctx, 'vpc', '*'),
        context: { ...requestTagContext(tags), 'ec2:Region': ctx.region },
      },
      ...createTagsAccess(ctx, 'vpc', 'CreateVpc', tags),
    ];
  },
  run(input, ctx) {
    const state = ctx.state(ec2State);
    const tags = specifiedTags(input.TagSpecifications, 'vpc');
    checkTags(tags, ctx.caller);
    const vpcId = `vpc-${ctx.world.ids.hex(17)}`;
    const cidrBlock = input.CidrBlock ?? '10.0.0.0/16';
    state.vpcs[vpcId] = { vpcId, cidrBlock, isDefault: false, tags };
    const group = newSecurityGroup({
      groupId: `sg-${ctx.world.ids.hex(17)}`,
      groupName: 'default',
      description: 'default VPC security group',
      vpcId,
      egressRuleId: `sgr-${ctx.world.ids.hex(17)}`,
      tags: {},
    });
    state.securityGroups[group.groupId] = group;
    return {
      Vpc: {
        VpcId: vpcId,
        CidrBlock: cidrBlock,
        State: 'available',
        IsDefault: false,
        OwnerId: ctx.accountId,
        Tags: fromTags(tags),
      },
    };
  },
};

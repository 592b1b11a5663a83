import type {
  CreateSubnetRequest,
  CreateSubnetResult,
} from '@aws-sdk/client-ec2';
import type { Operation } from '../../core/operation';
import { ec2Arn } from './arns';
import { existing } from './existing';
import { ec2State } from './state';
import {
  checkTags,
  createTagsAccess,
  fromTags,
  requestTagContext,
  resourceTagContext,
  specifiedTags,
} from './tags';
import { zonesOf } from './zones';

export const createSubnet: Operation<CreateSubnetRequest, CreateSubnetResult> =
  {
    access(input, ctx) {
      const tags = specifiedTags(input.TagSpecifications, 'subnet');
      const vpc = existing.vpc(ctx.state(ec2State), input.VpcId ?? '');
      return [
        {
          action: 'ec2:CreateSubnet',
          resource: ec2Arn(ctx, 'subnet', '*'),
          context: { ...requestTagContext(tags), 'ec2:Region': ctx.region },
        },
        {
          action: 'ec2:CreateSubnet',
          resource: ec2Arn(ctx, 'vpc', vpc.vpcId),
          context: resourceTagContext(vpc.tags),
        },
        ...createTagsAccess(ctx, 'subnet', 'CreateSubnet', tags),
      ];
    },
    run(input, ctx) {
      const state = ctx.state(ec2State);
      const tags = specifiedTags(input.TagSpecifications, 'subnet');
      checkTags(tags, ctx.caller);
      const subnet = {
        subnetId: `subnet-${ctx.world.ids.hex(17)}`,
        vpcId: existing.vpc(state, input.VpcId ?? '').vpcId,
        cidrBlock: input.CidrBlock ?? '10.0.0.0/24',
        availabilityZone: input.AvailabilityZone ?? zonesOf(ctx.region)[0],
        defaultForAz: false,
        mapPublicIpOnLaunch: false,
        tags,
      };
      state.subnets[subnet.subnetId] = subnet;
      return {
        Subnet: {
          SubnetId: subnet.subnetId,
          VpcId: subnet.vpcId,
          CidrBlock: subnet.cidrBlock,
          AvailabilityZone: subnet.availabilityZone,
          State: 'available',
          OwnerId: ctx.accountId,
          Tags: fromTags(tags),
        },
      };
    },
  };

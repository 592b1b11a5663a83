import type {
  CreateSecurityGroupRequest,
  CreateSecurityGroupResult,
} from '@aws-sdk/client-ec2';
import { AwsError } from '../../core/AwsError';
import type { Ctx, Operation } from '../../core/operation';
import { ec2Arn } from './arns';
import { existing } from './existing';
import { newSecurityGroup } from './newSecurityGroup';
import { ec2State, type Vpc } from './state';
import {
  checkTags,
  createTagsAccess,
  fromTags,
  requestTagContext,
  resourceTagContext,
  specifiedTags,
} from './tags';

const ACTION = 'ec2:CreateSecurityGroup';

/** Creates a security group that lets everything out and nothing in. */
export const createSecurityGroup: Operation<
  CreateSecurityGroupRequest,
  CreateSecurityGroupResult
> = {
  access(input, ctx) {
    const vpc = requestedVpc(ctx, input.VpcId);
    const tags = specifiedTags(input.TagSpecifications, 'security-group');
    return [
      {
        action: ACTION,
        resource: ec2Arn(ctx, 'security-group', '*'),
        context: { ...requestTagContext(tags), 'ec2:Region': ctx.region },
      },
      {
        action: ACTION,
        resource: ec2Arn(ctx, 'vpc', vpc.vpcId),
        context: { ...resourceTagContext(vpc.tags), 'ec2:Region': ctx.region },
      },
      ...createTagsAccess(ctx, 'security-group', 'CreateSecurityGroup', tags),
    ];
  },
  run(input, ctx) {
    const state = ctx.state(ec2State);
    const vpc = requestedVpc(ctx, input.VpcId);
    const name = input.GroupName ?? '';
    if (name === 'default' || name.startsWith('sg-')) {
      throw new AwsError(
        'InvalidParameterValue',
        `Value (${name}) for parameter groupName is invalid. The group name is reserved.`,
      );
    }
    const taken = Object.values(state.securityGroups).some(
      group => group.vpcId === vpc.vpcId && group.groupName === name,
    );
    if (taken) {
      throw new AwsError(
        'InvalidGroup.Duplicate',
        `The security group '${name}' already exists for VPC '${vpc.vpcId}'`,
      );
    }
    const tags = specifiedTags(input.TagSpecifications, 'security-group');
    checkTags(tags, ctx.caller);
    const group = newSecurityGroup({
      groupId: `sg-${ctx.world.ids.hex(17)}`,
      groupName: name,
      description: input.Description ?? '',
      vpcId: vpc.vpcId,
      egressRuleId: `sgr-${ctx.world.ids.hex(17)}`,
      tags,
    });
    state.securityGroups[group.groupId] = group;
    return {
      GroupId: group.groupId,
      SecurityGroupArn: ec2Arn(ctx, 'security-group', group.groupId),
      Tags: fromTags(tags),
    };
  },
};

function requestedVpc(ctx: Ctx, vpcId: string | undefined): Vpc {
  const state = ctx.state(ec2State);
  if (vpcId) {
    return existing.vpc(state, vpcId);
  }
  const vpc = Object.values(state.vpcs).find(({ isDefault }) => isDefault);
  if (!vpc) {
    throw new AwsError('VPCIdNotSpecified', 'No default VPC for this user');
  }
  return vpc;
}

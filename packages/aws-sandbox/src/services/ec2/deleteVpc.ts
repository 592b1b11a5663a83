import type { DeleteVpcRequest } from '@aws-sdk/client-ec2';
import { AwsError } from '../../core/AwsError';
import type { Operation } from '../../core/operation';
import { ec2Arn } from './arns';
import { existing } from './existing';
import { ec2State } from './state';
import { resourceTagContext } from './tags';

/** Deletes a VPC with its default security group, once nothing else is left in it. */
export const deleteVpc: Operation<DeleteVpcRequest, object> = {
  access(input, ctx) {
    const vpc = existing.vpc(ctx.state(ec2State), input.VpcId ?? '');
    return [
      {
        action: 'ec2:DeleteVpc',
        resource: ec2Arn(ctx, 'vpc', vpc.vpcId),
        context: resourceTagContext(vpc.tags),
      },
    ];
  },
  run(input, ctx) {
    const state = ctx.state(ec2State);
    const { vpcId } = existing.vpc(state, input.VpcId ?? '');
    const groups = Object.values(state.securityGroups).filter(
      group => group.vpcId === vpcId,
    );
    const occupied =
      Object.values(state.subnets).some(subnet => subnet.vpcId === vpcId) ||
      groups.some(({ groupName }) => groupName !== 'default');
    if (occupied) {
      throw new AwsError(
        'DependencyViolation',
        `The vpc '${vpcId}' has dependencies and cannot be deleted.`,
      );
    }
    groups.forEach(({ groupId }) => delete state.securityGroups[groupId]);
    delete state.vpcs[vpcId];
    return {};
  },
};

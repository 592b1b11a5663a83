import type { DeleteSubnetRequest } from '@aws-sdk/client-ec2';
import { AwsError } from '../../core/AwsError';
import type { Operation } from '../../core/operation';
import { ec2Arn } from './arns';
import { existing } from './existing';
import { ec2State } from './state';
import { resourceTagContext } from './tags';

export const deleteSubnet: Operation<DeleteSubnetRequest, object> = {
  access(input, ctx) {
    const subnet = existing.subnet(ctx.state(ec2State), input.SubnetId ?? '');
    return [
      {
        action: 'ec2:DeleteSubnet',
        resource: ec2Arn(ctx, 'subnet', subnet.subnetId),
        context: resourceTagContext(subnet.tags),
      },
    ];
  },
  run(input, ctx) {
    const state = ctx.state(ec2State);
    const { subnetId } = existing.subnet(state, input.SubnetId ?? '');
    const occupied = Object.values(state.instances).some(
      instance =>
        instance.subnetId === subnetId && instance.state !== 'terminated',
    );
    if (occupied) {
      throw new AwsError(
        'DependencyViolation',
        `The subnet '${subnetId}' has dependencies and cannot be deleted.`,
      );
    }
    delete state.subnets[subnetId];
    return {};
  },
};

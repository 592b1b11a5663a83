import type { ReleaseAddressRequest } from '@aws-sdk/client-ec2';
import { AwsError } from '../../core/AwsError';
import type { Operation } from '../../core/operation';
import { ec2Arn } from './arns';
import { existing } from './existing';
import { ec2State } from './state';
import { resourceTagContext } from './tags';

export const releaseAddress: Operation<ReleaseAddressRequest, object> = {
  access(input, ctx) {
    const address = existing.address(
      ctx.state(ec2State),
      input.AllocationId ?? '',
    );
    return [
      {
        action: 'ec2:ReleaseAddress',
        resource: ec2Arn(ctx, 'elastic-ip', address.allocationId),
        context: resourceTagContext(address.tags),
      },
    ];
  },
  run(input, ctx) {
    const state = ctx.state(ec2State);
    const address = existing.address(state, input.AllocationId ?? '');
    if (address.associationId) {
      throw new AwsError(
        'InvalidIPAddress.InUse',
        `Address ${address.publicIp} is in use.`,
      );
    }
    delete state.addresses[address.allocationId];
    return {};
  },
};

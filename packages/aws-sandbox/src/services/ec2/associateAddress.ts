import type {
  AssociateAddressRequest,
  AssociateAddressResult,
} from '@aws-sdk/client-ec2';
import type { Operation } from '../../core/operation';
import { ec2Arn } from './arns';
import { existing } from './existing';
import { instanceAccess } from './instanceAccess';
import { ec2State } from './state';
import { resourceTagContext } from './tags';

export const associateAddress: Operation<
  AssociateAddressRequest,
  AssociateAddressResult
> = {
  access(input, ctx) {
    const address = existing.address(
      ctx.state(ec2State),
      input.AllocationId ?? '',
    );
    return [
      {
        action: 'ec2:AssociateAddress',
        resource: ec2Arn(ctx, 'elastic-ip', address.allocationId),
        context: resourceTagContext(address.tags),
      },
      ...instanceAccess(
        'ec2:AssociateAddress',
        input.InstanceId ? [input.InstanceId] : [],
        ctx,
      ),
    ];
  },
  run(input, ctx) {
    const state = ctx.state(ec2State);
    const address = existing.address(state, input.AllocationId ?? '');
    const instance = existing.instance(state, input.InstanceId ?? '');
    address.instanceId = instance.instanceId;
    address.associationId = `eipassoc-${ctx.world.ids.hex(17)}`;
    instance.publicIpAddress = address.publicIp;
    return { AssociationId: address.associationId };
  },
};

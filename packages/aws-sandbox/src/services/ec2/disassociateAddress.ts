import type { DisassociateAddressRequest } from '@aws-sdk/client-ec2';
import { AwsError } from '../../core/AwsError';
import type { Ctx, Operation } from '../../core/operation';
import { ec2Arn } from './arns';
import { type Address, ec2State } from './state';
import { resourceTagContext } from './tags';

export const disassociateAddress: Operation<
  DisassociateAddressRequest,
  object
> = {
  access(input, ctx) {
    const address = associated(ctx, input);
    return [
      {
        action: 'ec2:DisassociateAddress',
        resource: ec2Arn(ctx, 'elastic-ip', address.allocationId),
        context: resourceTagContext(address.tags),
      },
    ];
  },
  run(input, ctx) {
    const address = associated(ctx, input);
    const instance = ctx.state(ec2State).instances[address.instanceId ?? ''];
    if (instance) {
      instance.publicIpAddress = undefined;
    }
    address.associationId = undefined;
    address.instanceId = undefined;
    return {};
  },
};

function associated(
  ctx: Ctx,
  { AssociationId }: DisassociateAddressRequest,
): Address {
  const address = Object.values(ctx.state(ec2State).addresses).find(
    ({ associationId }) => associationId && associationId === AssociationId,
  );
  if (!address) {
    throw new AwsError(
      'InvalidAssociationID.NotFound',
      `The association ID '${AssociationId}' does not exist`,
    );
  }
  return address;
}

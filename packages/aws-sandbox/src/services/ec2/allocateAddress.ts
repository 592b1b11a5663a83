import type {
  AllocateAddressRequest,
  AllocateAddressResult,
} from '@aws-sdk/client-ec2';
import type { Operation } from '../../core/operation';
import { ec2Arn } from './arns';
import { randomPublicIp } from './ipAddresses';
import { ec2State } from './state';
import {
  checkTags,
  createTagsAccess,
  requestTagContext,
  specifiedTags,
} from './tags';

export const allocateAddress: Operation<
  AllocateAddressRequest,
  AllocateAddressResult
> = {
  access(input, ctx) {
    const tags = specifiedTags(input.TagSpecifications, 'elastic-ip');
    return [
      {
        action: 'ec2:AllocateAddress',
        resource: ec2Arn(ctx, 'elastic-ip', '*'),
        context: { ...requestTagContext(tags), 'ec2:Region': ctx.region },
      },
      ...createTagsAccess(ctx, 'elastic-ip', 'AllocateAddress', tags),
    ];
  },
  run(input, ctx) {
    const tags = specifiedTags(input.TagSpecifications, 'elastic-ip');
    checkTags(tags, ctx.caller);
    const allocationId = `eipalloc-${ctx.world.ids.hex(17)}`;
    const publicIp = randomPublicIp(ctx);
    ctx.state(ec2State).addresses[allocationId] = {
      allocationId,
      publicIp,
      tags,
    };
    return { AllocationId: allocationId, PublicIp: publicIp, Domain: 'vpc' };
  },
};

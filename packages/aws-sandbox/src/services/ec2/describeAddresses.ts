import type {
  DescribeAddressesRequest,
  DescribeAddressesResult,
} from '@aws-sdk/client-ec2';
import type { Operation } from '../../core/operation';
import { existing } from './existing';
import { passes } from './filters';
import { ec2State } from './state';
import { fromTags } from './tags';

export const describeAddresses: Operation<
  DescribeAddressesRequest,
  DescribeAddressesResult
> = {
  run(input, ctx) {
    const state = ctx.state(ec2State);
    const chosen = input.AllocationIds?.length
      ? input.AllocationIds.map(id => existing.address(state, id))
      : Object.values(state.addresses);
    return {
      Addresses: chosen
        .filter(
          address =>
            (!input.PublicIps?.length ||
              input.PublicIps.includes(address.publicIp)) &&
            passes(
              input.Filters,
              {
                'allocation-id': address.allocationId,
                'association-id': address.associationId,
                'instance-id': address.instanceId,
                'public-ip': address.publicIp,
              },
              address.tags,
            ),
        )
        .map(address => ({
          AllocationId: address.allocationId,
          AssociationId: address.associationId,
          InstanceId: address.instanceId,
          PublicIp: address.publicIp,
          Domain: 'vpc' as const,
          Tags: fromTags(address.tags),
        })),
    };
  },
};

import type {
  DescribeInstancesRequest,
  DescribeInstancesResult,
} from '@aws-sdk/client-ec2';
import type { Ctx, Operation } from '../../core/operation';
import { describeInstance } from './describeInstance';
import { existing } from './existing';
import { type FilterValues, passes } from './filters';
import { STATE_CODES } from './instanceTransition';
import { liveInstances } from './liveInstances';
import { page } from './page';
import { ec2State, type Instance } from './state';

export const describeInstances: Operation<
  DescribeInstancesRequest,
  DescribeInstancesResult
> = {
  run(input, ctx) {
    const state = ctx.state(ec2State);
    const chosen = input.InstanceIds?.length
      ? input.InstanceIds.map(id => existing.instance(state, id))
      : liveInstances(ctx);
    const { items, nextToken } = page(
      chosen.filter(instance =>
        passes(input.Filters, filterValues(ctx, instance), instance.tags),
      ),
      input,
    );
    const reservationIds = [
      ...new Set(items.map(({ reservationId }) => reservationId)),
    ];
    return {
      Reservations: reservationIds.map(reservationId => ({
        ReservationId: reservationId,
        OwnerId: ctx.accountId,
        Instances: items
          .filter(instance => instance.reservationId === reservationId)
          .map(instance => describeInstance(ctx, instance)),
      })),
      NextToken: nextToken,
    };
  },
};

function filterValues(ctx: Ctx, instance: Instance): FilterValues {
  return {
    architecture: instance.architecture,
    'availability-zone': instance.availabilityZone,
    'client-token': instance.clientToken,
    'iam-instance-profile.arn': instance.iamInstanceProfileArn,
    'image-id': instance.imageId,
    'instance-id': instance.instanceId,
    'instance-state-code': STATE_CODES[instance.state],
    'instance-state-name': instance.state,
    'instance-type': instance.instanceType,
    'instance.group-id': instance.securityGroupIds,
    'ip-address': instance.publicIpAddress,
    'key-name': instance.keyName,
    'owner-id': ctx.accountId,
    'private-ip-address': instance.privateIpAddress,
    'product-code': instance.productCodes.map(({ id }) => id),
    'product-code.type': instance.productCodes.map(({ type }) => type),
    'reservation-id': instance.reservationId,
    'subnet-id': instance.subnetId,
    'vpc-id': instance.vpcId,
  };
}

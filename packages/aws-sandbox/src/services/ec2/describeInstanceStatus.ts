import type {
  DescribeInstanceStatusRequest,
  DescribeInstanceStatusResult,
  SummaryStatus,
} from '@aws-sdk/client-ec2';
import type { Operation } from '../../core/operation';
import { existing } from './existing';
import { passes } from './filters';
import { stateOf } from './instanceTransition';
import { liveInstances } from './liveInstances';
import { page } from './page';
import { ec2State, type Instance } from './state';

/** Status checks: every running instance passes both. */
export const describeInstanceStatus: Operation<
  DescribeInstanceStatusRequest,
  DescribeInstanceStatusResult
> = {
  run(input, ctx) {
    const state = ctx.state(ec2State);
    const chosen = input.InstanceIds?.length
      ? input.InstanceIds.map(id => existing.instance(state, id))
      : liveInstances(ctx);
    const { items, nextToken } = page(
      chosen.filter(
        instance =>
          (input.IncludeAllInstances || instance.state === 'running') &&
          passes(input.Filters, {
            'availability-zone': instance.availabilityZone,
            'instance-state-name': instance.state,
            'instance-status.status': check(instance),
            'system-status.status': check(instance),
          }),
      ),
      input,
    );
    return {
      InstanceStatuses: items.map(instance => ({
        InstanceId: instance.instanceId,
        AvailabilityZone: instance.availabilityZone,
        InstanceState: stateOf(instance.state),
        InstanceStatus: { Status: check(instance) },
        SystemStatus: { Status: check(instance) },
      })),
      NextToken: nextToken,
    };
  },
};

function check({ state }: Instance): SummaryStatus {
  return state === 'running' ? 'ok' : 'not-applicable';
}

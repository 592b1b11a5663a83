import type {
  TerminateInstancesRequest,
  TerminateInstancesResult,
} from '@aws-sdk/client-ec2';
import { AwsError } from '../../core/AwsError';
import type { Operation } from '../../core/operation';
import { existing } from './existing';
import { instanceAccess } from './instanceAccess';
import { beginTransition } from './instanceTransition';
import { ec2State } from './state';

export const terminateInstances: Operation<
  TerminateInstancesRequest,
  TerminateInstancesResult
> = {
  access: (input, ctx) =>
    instanceAccess('ec2:TerminateInstances', input.InstanceIds, ctx),
  run(input, ctx) {
    const state = ctx.state(ec2State);
    const instances = (input.InstanceIds ?? []).map(id =>
      existing.instance(state, id),
    );
    const kept = instances.find(instance => instance.disableApiTermination);
    if (kept) {
      throw new AwsError(
        'OperationNotPermitted',
        `The instance '${kept.instanceId}' may not be terminated. Modify its 'disableApiTermination' instance attribute and try again.`,
      );
    }
    return {
      TerminatingInstances: instances.map(instance =>
        beginTransition(ctx, instance, 'terminated'),
      ),
    };
  },
};

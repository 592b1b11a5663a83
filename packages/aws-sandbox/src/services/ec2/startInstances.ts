import type {
  StartInstancesRequest,
  StartInstancesResult,
} from '@aws-sdk/client-ec2';
import type { Operation } from '../../core/operation';
import { existing } from './existing';
import { instanceAccess } from './instanceAccess';
import { beginTransition } from './instanceTransition';
import { ec2State } from './state';

export const startInstances: Operation<
  StartInstancesRequest,
  StartInstancesResult
> = {
  access: (input, ctx) =>
    instanceAccess('ec2:StartInstances', input.InstanceIds, ctx),
  run(input, ctx) {
    const state = ctx.state(ec2State);
    const instances = (input.InstanceIds ?? []).map(id =>
      existing.instance(state, id),
    );
    return {
      StartingInstances: instances.map(instance =>
        beginTransition(ctx, instance, 'running'),
      ),
    };
  },
};

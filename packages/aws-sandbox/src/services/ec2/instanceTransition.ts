import { AwsError } from '../../core/AwsError';
import type { Ctx, JobHandler } from '../../core/operation';
import { ec2State, type Instance, type InstanceStateName } from './state';

/** Where an instance stands still. */
type SettledState = 'running' | 'stopped' | 'terminated';

/** What is on the way to each settled state, and how long it takes on the sandbox clock. */
const WAYS: Record<SettledState, { via: InstanceStateName; seconds: number }> =
  {
    running: { via: 'pending', seconds: 3 },
    stopped: { via: 'stopping', seconds: 3 },
    terminated: { via: 'shutting-down', seconds: 3 },
  };

/** States from which an instance may set out for each settled state. */
const FROM: Record<SettledState, InstanceStateName[]> = {
  running: ['stopped', 'pending', 'running'],
  stopped: ['running', 'stopping', 'stopped'],
  terminated: [
    'pending',
    'running',
    'stopping',
    'stopped',
    'shutting-down',
    'terminated',
  ],
};

/** Codes that go with the names of instance states. */
export const STATE_CODES: Record<InstanceStateName, number> = {
  pending: 0,
  running: 16,
  'shutting-down': 32,
  terminated: 48,
  stopping: 64,
  stopped: 80,
};

interface TransitionData {
  instanceId: string;
  to: SettledState;
}

/**
 * Sets an instance on its way and answers the change, as StartInstances, StopInstances and TerminateInstances do.
 *
 * @throws IncorrectInstanceState when there is no way from where it is
 */
export function beginTransition(
  ctx: Ctx,
  instance: Instance,
  to: SettledState,
) {
  const previous = instance.state;
  if (!FROM[to].includes(previous)) {
    throw new AwsError(
      'IncorrectInstanceState',
      `The instance '${
        instance.instanceId
      }' is not in a state from which it can be ${verb(to)}.`,
    );
  }
  const { via } = WAYS[to];
  if (previous !== to && previous !== via) {
    instance.state = via;
    instance.stateTransitionReason =
      to === 'running'
        ? ''
        : `User initiated (${ctx
            .now()
            .toISOString()
            .slice(0, 19)
            .replace('T', ' ')} GMT)`;
    scheduleTransition(ctx, instance.instanceId, to);
  }
  return {
    InstanceId: instance.instanceId,
    PreviousState: stateOf(previous),
    CurrentState: stateOf(instance.state),
  };
}

function verb(to: SettledState): string {
  const verbs = {
    running: 'started',
    stopped: 'stopped',
    terminated: 'terminated',
  };
  return verbs[to];
}

export function stateOf(name: InstanceStateName) {
  return { Code: STATE_CODES[name], Name: name };
}

export function scheduleTransition(
  ctx: Ctx,
  instanceId: string,
  to: SettledState,
): void {
  const data: TransitionData = { instanceId, to };
  ctx.schedule(WAYS[to].seconds, {
    service: 'ec2',
    name: 'instanceTransition',
    data,
  });
}

/** Job: an instance arrives, unless something else happened to it on the way. */
export const instanceTransition: JobHandler = (
  { instanceId, to }: TransitionData,
  ctx,
) => {
  const state = ctx.state(ec2State);
  const instance = state.instances[instanceId];
  if (!instance || instance.state !== WAYS[to].via) {
    return;
  }
  instance.state = to;
  if (to === 'terminated') {
    instance.terminatedAt = ctx.now().toISOString();
    instance.publicIpAddress = undefined;
    releaseVolumes(ctx, instance);
  }
};

function releaseVolumes(ctx: Ctx, instance: Instance): void {
  const state = ctx.state(ec2State);
  for (const volumeId of Object.values(instance.volumes)) {
    const volume = state.volumes[volumeId];
    if (volume?.attachment?.deleteOnTermination) {
      delete state.volumes[volumeId];
    } else if (volume) {
      volume.state = 'available';
      volume.attachment = undefined;
    }
  }
  for (const address of Object.values(state.addresses)) {
    if (address.instanceId === instance.instanceId) {
      address.instanceId = undefined;
      address.associationId = undefined;
    }
  }
  instance.volumes = {};
}

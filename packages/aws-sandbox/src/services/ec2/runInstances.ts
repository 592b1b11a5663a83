import type { Reservation, RunInstancesRequest } from '@aws-sdk/client-ec2';
import { AwsError } from '../../core/AwsError';
import type { Ctx } from '../../core/operation';
import { attachNewVolume } from './attachNewVolume';
import { checkSubscription } from './checkSubscription';
import { describeInstance } from './describeInstance';
import type { Ec2Operation } from './dryRun';
import { instanceProfile } from './instanceProfile';
import { scheduleTransition } from './instanceTransition';
import { type LaunchPlan, launchPlan } from './launchPlan';
import { freePrivateIp, randomPublicIp } from './ipAddresses';
import { runInstancesAccess } from './runInstancesAccess';
import { ec2State, type Instance } from './state';
import { checkTags } from './tags';

/** Launches instances; they are `pending` and turn `running` on the sandbox clock. */
export const runInstances: Ec2Operation<RunInstancesRequest, Reservation> = {
  access: runInstancesAccess,
  check: checkSubscription,
  run(input, ctx) {
    const earlier = launchedWith(ctx, input.ClientToken);
    if (earlier.length > 0) {
      return reservation(ctx, earlier);
    }
    const plan = launchPlan(input, ctx);
    checkTags(plan.instanceTags, ctx.caller);
    checkTags(plan.volumeTags, ctx.caller);
    const count = input.MaxCount ?? 1;
    if (count < 1 || (input.MinCount ?? 1) > count) {
      throw new AwsError(
        'InvalidParameterCombination',
        `MinCount ${input.MinCount} is greater than MaxCount ${count}`,
      );
    }
    const reservationId = `r-${ctx.world.ids.hex(17)}`;
    const launched = Array.from({ length: count }, () =>
      launch(input, plan, reservationId, ctx),
    );
    return reservation(ctx, launched);
  },
};

function launchedWith(ctx: Ctx, clientToken: string | undefined): Instance[] {
  return clientToken
    ? Object.values(ctx.state(ec2State).instances).filter(
        instance => instance.clientToken === clientToken,
      )
    : [];
}

function launch(
  input: RunInstancesRequest,
  plan: LaunchPlan,
  reservationId: string,
  ctx: Ctx,
): Instance {
  const state = ctx.state(ec2State);
  const instance: Instance = {
    instanceId: `i-${ctx.world.ids.hex(17)}`,
    reservationId,
    imageId: plan.image.imageId,
    instanceType: plan.instanceType,
    state: 'pending',
    stateTransitionReason: '',
    keyName: plan.keyPair?.keyName,
    subnetId: plan.subnet.subnetId,
    vpcId: plan.subnet.vpcId,
    availabilityZone: plan.subnet.availabilityZone,
    privateIpAddress:
      input.PrivateIpAddress ?? freePrivateIp(state, plan.subnet),
    publicIpAddress: plan.associatePublicIp ? randomPublicIp(ctx) : undefined,
    securityGroupIds: plan.securityGroups.map(({ groupId }) => groupId),
    networkInterfaceId: `eni-${ctx.world.ids.hex(17)}`,
    iamInstanceProfileArn: instanceProfile(ctx, input.IamInstanceProfile)?.arn,
    userData: input.UserData,
    productCodes: plan.image.productCodes,
    architecture: plan.image.architecture,
    platformDetails: plan.image.platformDetails,
    rootDeviceName: plan.image.rootDeviceName,
    volumes: {},
    sourceDestCheck: true,
    ebsOptimized: input.EbsOptimized ?? false,
    monitoring: input.Monitoring?.Enabled ?? false,
    disableApiTermination: input.DisableApiTermination ?? false,
    clientToken: input.ClientToken,
    launchTime: ctx.now().toISOString(),
    tags: plan.instanceTags,
  };
  state.instances[instance.instanceId] = instance;
  plan.volumes.forEach(volume =>
    attachNewVolume(ctx, instance, volume, plan.volumeTags),
  );
  scheduleTransition(ctx, instance.instanceId, 'running');
  return instance;
}

function reservation(ctx: Ctx, instances: Instance[]): Reservation {
  return {
    ReservationId: instances[0].reservationId,
    OwnerId: ctx.accountId,
    Instances: instances.map(instance => describeInstance(ctx, instance)),
  };
}

import type { ModifyInstanceAttributeRequest } from '@aws-sdk/client-ec2';
import { AwsError } from '../../core/AwsError';
import type { Operation } from '../../core/operation';
import { existing } from './existing';
import { instanceAccess } from './instanceAccess';
import { knownInstanceType } from './launchPlan';
import { ec2State, type Instance } from './state';

/** Changes one attribute of an instance; type and user data only while it is stopped. */
export const modifyInstanceAttribute: Operation<
  ModifyInstanceAttributeRequest,
  object
> = {
  access: (input, ctx) =>
    instanceAccess(
      'ec2:ModifyInstanceAttribute',
      input.InstanceId ? [input.InstanceId] : [],
      ctx,
    ),
  run(input, ctx) {
    const state = ctx.state(ec2State);
    const instance = existing.instance(state, input.InstanceId ?? '');
    if (input.InstanceType?.Value !== undefined) {
      requireStopped(instance, 'instanceType');
      instance.instanceType = knownInstanceType(input.InstanceType.Value);
    }
    if (input.UserData?.Value !== undefined) {
      requireStopped(instance, 'userData');
      instance.userData = Buffer.from(input.UserData.Value).toString('base64');
    }
    if (input.EbsOptimized?.Value !== undefined) {
      requireStopped(instance, 'ebsOptimized');
      instance.ebsOptimized = input.EbsOptimized.Value;
    }
    if (input.Groups) {
      instance.securityGroupIds = input.Groups.map(
        id => existing.securityGroup(state, id).groupId,
      );
    }
    instance.disableApiTermination =
      input.DisableApiTermination?.Value ?? instance.disableApiTermination;
    instance.sourceDestCheck =
      input.SourceDestCheck?.Value ?? instance.sourceDestCheck;
    return {};
  },
};

function requireStopped(instance: Instance, attribute: string): void {
  if (instance.state !== 'stopped') {
    throw new AwsError(
      'IncorrectInstanceState',
      `The instance '${instance.instanceId}' is not in the 'stopped' state: ${attribute} cannot be changed.`,
    );
  }
}

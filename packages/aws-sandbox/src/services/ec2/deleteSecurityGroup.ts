import type {
  DeleteSecurityGroupRequest,
  DeleteSecurityGroupResult,
} from '@aws-sdk/client-ec2';
import { AwsError } from '../../core/AwsError';
import type { Ctx, Operation } from '../../core/operation';
import { requestedGroup, securityGroupAccess } from './changeRules';
import { ec2State } from './state';

export const deleteSecurityGroup: Operation<
  DeleteSecurityGroupRequest,
  DeleteSecurityGroupResult
> = {
  access: (input, ctx) => [
    securityGroupAccess(
      'ec2:DeleteSecurityGroup',
      requestedGroup(ctx, input),
      ctx,
    ),
  ],
  run(input, ctx) {
    const group = requestedGroup(ctx, input);
    if (group.groupName === 'default') {
      throw new AwsError(
        'CannotDelete',
        `the specified group: "${group.groupId}" name: "default" cannot be deleted by a user`,
      );
    }
    if (inUse(ctx, group.groupId)) {
      throw new AwsError(
        'DependencyViolation',
        `resource ${group.groupId} has a dependent object`,
      );
    }
    delete ctx.state(ec2State).securityGroups[group.groupId];
    return { Return: true, GroupId: group.groupId };
  },
};

function inUse(ctx: Ctx, groupId: string): boolean {
  const { instances, securityGroups } = ctx.state(ec2State);
  return (
    Object.values(instances).some(
      instance =>
        instance.state !== 'terminated' &&
        instance.securityGroupIds.includes(groupId),
    ) ||
    Object.values(securityGroups).some(
      other =>
        other.groupId !== groupId &&
        other.rules.some(rule => rule.referencedGroupId === groupId),
    )
  );
}

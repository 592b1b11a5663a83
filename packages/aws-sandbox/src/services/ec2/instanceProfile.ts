import type { IamInstanceProfileSpecification } from '@aws-sdk/client-ec2';
import { AwsError } from '../../core/AwsError';
import type { Access, Ctx } from '../../core/operation';
import { type InstanceProfile, iamState } from '../iam/state';

/** An instance profile with the ARN of the role it hands to instances. */
export interface ResolvedInstanceProfile {
  arn: string;
  roleArn?: string;
}

/**
 * Finds the instance profile a launch asks for, by name or ARN.
 *
 * @throws InvalidParameterValue when there is none
 */
export function instanceProfile(
  ctx: Ctx,
  asked: IamInstanceProfileSpecification | undefined,
): ResolvedInstanceProfile | undefined {
  if (!asked?.Arn && !asked?.Name) {
    return undefined;
  }
  const { instanceProfiles, roles } = ctx.state(iamState);
  const profile: InstanceProfile | undefined = Object.values(
    instanceProfiles,
  ).find(({ arn, name }) =>
    asked.Arn ? arn === asked.Arn : name === asked.Name,
  );
  if (!profile) {
    throw new AwsError(
      'InvalidParameterValue',
      asked.Arn
        ? `Value (${asked.Arn}) for parameter iamInstanceProfile.arn is invalid. Invalid IAM Instance Profile ARN`
        : `Value (${asked.Name}) for parameter iamInstanceProfile.name is invalid. Invalid IAM Instance Profile name`,
    );
  }
  const role = Object.values(roles).find(({ name }) => name === profile.role);
  return { arn: profile.arn, roleArn: role?.arn };
}

/** To hand a role to an instance, the caller must be allowed to pass it to EC2. */
export function passRoleAccess(
  profile: ResolvedInstanceProfile | undefined,
): Access[] {
  return profile?.roleArn
    ? [
        {
          action: 'iam:PassRole',
          resource: profile.roleArn,
          context: { 'iam:PassedToService': 'ec2.amazonaws.com' },
        },
      ]
    : [];
}

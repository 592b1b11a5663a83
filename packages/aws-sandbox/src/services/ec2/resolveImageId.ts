import { AwsError } from '../../core/AwsError';
import type { Ctx } from '../../core/operation';
import { findParameter } from '../ssm/findParameter';
import { parameterArn } from '../ssm/parameterArn';

const PREFIX = 'resolve:ssm:';

/** Name of the SSM parameter that an `ImageId` of the form `resolve:ssm:name[:version]` stands for. */
export function imageParameter(imageId: string): string | undefined {
  return imageId.startsWith(PREFIX) ? imageId.slice(PREFIX.length) : undefined;
}

/**
 * Id of the image a launch asks for, after EC2's own `resolve:ssm:` was looked up.
 *
 * @throws InvalidParameterValue when there is no such SSM parameter
 */
export function resolveImageId(ctx: Ctx, imageId: string): string {
  const name = imageParameter(imageId);
  if (name === undefined) {
    return imageId;
  }
  const parameter = findParameter(ctx, name);
  if (!parameter) {
    throw new AwsError(
      'InvalidParameterValue',
      `The parameter '${name}' does not exist in Systems Manager Parameter Store.`,
    );
  }
  return parameter.value;
}

/** Permission EC2 asks for when it resolves the image on behalf of the caller. */
export function imageParameterAccess(ctx: Ctx, imageId: string) {
  const name = imageParameter(imageId);
  return name === undefined
    ? []
    : [{ action: 'ssm:GetParameters', resource: parameterArn(ctx, name) }];
}

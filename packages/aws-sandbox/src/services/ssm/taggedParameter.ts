import { AwsError } from '../../core/AwsError';
import { lookup } from '../../core/lookup';
import type { Ctx } from '../../core/operation';
import { type Parameter, ssmState } from './state';

/**
 * The parameter a tag operation names.
 *
 * @throws InvalidResourceType for other kinds of SSM resources, InvalidResourceId for an unknown parameter
 */
export function taggedParameter(
  ctx: Ctx,
  input: { ResourceType?: string; ResourceId?: string },
): Parameter {
  if (input.ResourceType !== 'Parameter') {
    throw new AwsError(
      'InvalidResourceType',
      `${input.ResourceType} is not a valid resource type`,
    );
  }
  const parameter = lookup(
    ctx.state(ssmState).parameters,
    input.ResourceId ?? '',
  );
  if (!parameter) {
    throw new AwsError(
      'InvalidResourceId',
      'The resource ID is not valid. Verify that you entered the correct ID and try again.',
    );
  }
  return parameter;
}

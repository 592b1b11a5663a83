import { AwsError } from '../../../core/AwsError';
import type { Caller } from '../../../core/Caller';
import type { Access, Ctx } from '../../../core/operation';
import { launchSession } from './launchSession';
import { SERVICE_PRINCIPAL } from '../requests/servicePrincipal';
import { type Failure, refusedCall } from './stackFailure';

/** Calls CloudFormation with the permissions of a launch. */
export type CallCloudFormation = <Output = Record<string, unknown>>(
  operation: string,
  input: object,
) => Promise<Output>;

/**
 * A launch role reads the template itself, in a bucket of the service where each is tagged for that. The name of the
 * bucket is the service's own: policies name it by that tag alone.
 */
const READ_TEMPLATE: Access = {
  action: 's3:GetObject',
  resource: 'arn:aws:s3:::servicecatalog-templates/template',
  context: { 's3:ExistingObjectTag/servicecatalog:provisioning': 'true' },
};

/** Says why CloudFormation could not be reached with a launch's permissions, or did not accept a call. */
export class Refusal extends Error {
  readonly failure: Failure;
  readonly cause: AwsError;

  constructor(failure: Failure, cause: AwsError) {
    super(failure.message);
    this.name = 'Refusal';
    this.failure = failure;
    this.cause = cause;
  }
}

/**
 * A door to CloudFormation that opens with the permissions of a launch.
 *
 * @param launchRoleArn - role to take; undefined: the caller's own permissions
 * @throws Refusal (also from the calls) when the role cannot be assumed or the call is not accepted
 */
export function openCloudFormation(
  ctx: Ctx,
  launchRoleArn: string | undefined,
): CallCloudFormation {
  const session = assume(ctx, launchRoleArn);
  return async (operation, input) => {
    try {
      return await ctx.call('cloudformation', operation, input, {
        as: session,
        via: SERVICE_PRINCIPAL,
        alsoNeeds:
          launchRoleArn !== undefined && 'TemplateBody' in input
            ? [READ_TEMPLATE]
            : [],
      });
    } catch (error) {
      throw asRefusal(ctx, error, 'AmazonCloudFormation');
    }
  };
}

function assume(ctx: Ctx, launchRoleArn: string | undefined): Caller {
  try {
    return launchSession(ctx, launchRoleArn);
  } catch (error) {
    throw asRefusal(ctx, error, 'AWSSecurityTokenService');
  }
}

function asRefusal(
  ctx: Ctx,
  error: unknown,
  service: Parameters<typeof refusedCall>[1],
): unknown {
  return error instanceof AwsError
    ? new Refusal(refusedCall(error, service, ctx.requestId), error)
    : error;
}

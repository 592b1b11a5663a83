import type { Caller } from '../../core/Caller';
import type { Ctx } from '../../core/operation';

/** The service as IAM knows it. */
export const CLOUDFORMATION = 'cloudformation.amazonaws.com';

/**
 * Whose permissions a stack operation uses: the stack's role where it has one, else the caller's own.
 *
 * @throws AccessDenied when the role does not trust CloudFormation
 */
export function actorFor(ctx: Ctx, roleArn: string | undefined): Caller {
  return roleArn
    ? ctx.assumeServiceRole({
        roleArn,
        service: CLOUDFORMATION,
        sessionName: 'AWSCloudFormation',
      })
    : ctx.caller;
}

import { findRole, sessionOf } from '../../../core/assumeServiceRole';
import { AwsError } from '../../../core/AwsError';
import type { Caller } from '../../../core/Caller';
import type { Ctx } from '../../../core/operation';
import type { StackSet } from './state';

const SESSION = 'stackset';

/**
 * Whose permissions make the stacks of an account: CloudFormation takes the administration role, and from it the
 * execution role of the account.
 *
 * @throws AwsError when either role is missing, does not trust, or may not be taken
 */
export async function executionSession(
  ctx: Ctx,
  { adminRole, executionRole }: Pick<StackSet, 'adminRole' | 'executionRole'>,
  accountId: string,
): Promise<Caller> {
  const administrator = ctx.assumeServiceRole({
    roleArn: adminRole,
    service: 'cloudformation.amazonaws.com',
    sessionName: SESSION,
  });
  const RoleArn = `arn:aws:iam::${accountId}:role/${executionRole}`;
  await ctx.call(
    'sts',
    'AssumeRole',
    { RoleArn, RoleSessionName: SESSION },
    { as: administrator },
  );
  const role = findRole(ctx.world, RoleArn);
  if (!role) {
    throw new AwsError('AccessDenied', `Role ${RoleArn} does not exist.`);
  }
  return sessionOf(role, SESSION);
}

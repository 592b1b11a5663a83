import type { Caller } from '../../../core/Caller';
import type { Ctx } from '../../../core/operation';
import { constraintsOfType, type LaunchPath } from '../paths/launchPaths';
import { SERVICE_PRINCIPAL } from '../requests/servicePrincipal';

/**
 * Role that a path's LAUNCH constraint names. A local role is the one of that name in the account of whoever launches.
 *
 * @returns undefined without a LAUNCH constraint: then the caller's own permissions are used
 */
export function launchRoleOnPath(
  ctx: Pick<Ctx, 'accountId'>,
  path: LaunchPath,
): string | undefined {
  const [constraint] = constraintsOfType(path, 'LAUNCH');
  if (!constraint) {
    return undefined;
  }
  return 'roleArn' in constraint
    ? constraint.roleArn
    : `arn:aws:iam::${ctx.accountId}:role/${constraint.localRoleName}`;
}

/**
 * Whose permissions make, change and delete the stack: those of the launch role, or of the caller of the context.
 *
 * @throws AccessDenied when the role is missing or does not trust the service
 */
export function launchSession(
  ctx: Ctx,
  launchRoleArn: string | undefined,
): Caller {
  return launchRoleArn === undefined
    ? ctx.caller
    : ctx.assumeServiceRole({
        roleArn: launchRoleArn,
        service: SERVICE_PRINCIPAL,
        sessionName: 'servicecatalog',
      });
}

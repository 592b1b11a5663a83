import type { Access, Ctx } from '../../../core/operation';
import {
  type ConstraintType,
  parseConstraintParameters,
} from './constraintParameters';
import { SERVICE_PRINCIPAL } from '../requests/servicePrincipal';

/** Whoever names a launch role must be allowed to pass it to the service. */
export function accessToPassRole(
  ctx: Ctx,
  type: ConstraintType,
  parameters: string,
): Access[] {
  const parsed = parseConstraintParameters(type, parameters);
  if (parsed.type !== 'LAUNCH') {
    return [];
  }
  return [
    {
      action: 'iam:PassRole',
      resource:
        'roleArn' in parsed
          ? parsed.roleArn
          : `arn:aws:iam::${ctx.accountId}:role/${parsed.localRoleName}`,
      context: { 'iam:PassedToService': SERVICE_PRINCIPAL },
    },
  ];
}

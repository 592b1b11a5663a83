import type { Ctx } from '../../../core/operation';
import { invalidState } from '../requests/errors';
import { SERVICE_PRINCIPAL } from '../requests/servicePrincipal';
import { requireManagement } from './organizationAccess';
import { organizationAccessState } from './state';

/** Seconds that switching takes. */
const TURN_SECONDS = 2;

/**
 * Begins to switch access to the organization.
 *
 * @throws ResourceNotFoundException, OperationNotSupportedException
 * @throws InvalidStateException while it is being switched
 */
export function turnOrganizationAccess(ctx: Ctx, enable: boolean): void {
  requireManagement(ctx);
  const access = ctx.state(organizationAccessState);
  if (access.turning) {
    throw invalidState(
      'Access to AWS Organizations is UNDER_CHANGE. Try again later.',
    );
  }
  access.turning = true;
  ctx.schedule(TURN_SECONDS, {
    service: 'servicecatalog',
    name: 'endTurningOrganizationAccess',
    data: enable,
  });
}

/** Job: Organizations lists the service among those it trusts, or no longer. */
export function endTurningOrganizationAccess(enable: boolean, ctx: Ctx): void {
  const { trustedServices } = requireManagement(ctx);
  if (enable) {
    trustedServices[SERVICE_PRINCIPAL] ??= ctx.now().getTime();
  } else {
    delete trustedServices[SERVICE_PRINCIPAL];
  }
  ctx.state(organizationAccessState).turning = false;
}

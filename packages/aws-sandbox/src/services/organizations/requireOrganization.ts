import type { Ctx } from '../../core/operation';
import { notInUse, wrongAccount } from './errors';
import { type Organization, organizationOf } from './state';

/**
 * The organization of the caller, whichever of its accounts calls.
 *
 * @throws AWSOrganizationsNotInUseException
 */
export function asMember(ctx: Ctx): Organization {
  const organization = organizationOf(ctx, ctx.accountId);
  if (!organization) {
    throw notInUse();
  }
  return organization;
}

/**
 * The organization, for calls of the management account alone.
 *
 * @throws AWSOrganizationsNotInUseException, AccessDeniedException
 */
export function asManagement(ctx: Ctx): Organization {
  const organization = asMember(ctx);
  if (organization.managementAccountId !== ctx.accountId) {
    throw wrongAccount();
  }
  return organization;
}

/**
 * The organization, for calls that accounts which administer a service for it may make too.
 *
 * @throws AWSOrganizationsNotInUseException, AccessDeniedException
 */
export function asAdministrator(ctx: Ctx): Organization {
  const organization = asMember(ctx);
  const administers =
    organization.managementAccountId === ctx.accountId ||
    organization.delegations.some(
      ({ accountId }) => accountId === ctx.accountId,
    );
  if (!administers) {
    throw wrongAccount();
  }
  return organization;
}

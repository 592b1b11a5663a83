import type { AccessStatus } from '@aws-sdk/client-service-catalog';
import { type Organization, organizationOf } from '../../organizations/state';
import { SERVICE_PRINCIPAL } from '../requests/servicePrincipal';
import { notFound, operationNotSupported } from '../requests/errors';
import { organizationAccessState } from './state';
import type { Viewer } from './viewer';

/** What an account that shares with its organization is to it. */
export interface Sharer {
  organization: Organization;
  /** Set for a delegated administrator. */
  delegationId?: string;
}

/** The account's right to share with its organization: as the one that manages it, or as a delegated administrator. */
export function sharerOf(viewer: Viewer): Sharer | undefined {
  const organization = organizationOf(viewer, viewer.accountId);
  if (organization?.managementAccountId === viewer.accountId) {
    return { organization };
  }
  const delegation = organization?.delegations.find(
    ({ accountId, service }) =>
      accountId === viewer.accountId && service === SERVICE_PRINCIPAL,
  );
  return organization && delegation
    ? { organization, delegationId: delegation.id }
    : undefined;
}

/** @throws OperationNotSupportedException for every account that has no right to share with an organization */
export function requireSharer(viewer: Viewer): Sharer {
  const sharer = sharerOf(viewer);
  if (!sharer) {
    throw operationNotSupported(
      `Account ${viewer.accountId} is neither the management account of an organization nor a delegated administrator of ${SERVICE_PRINCIPAL} in one.`,
    );
  }
  return sharer;
}

/** @throws OperationNotSupportedException unless the account may share, and access to the organization is enabled */
export function requireSharing(viewer: Viewer): void {
  const { organization } = requireSharer(viewer);
  const status = accessStatus(viewer, organization);
  if (status !== 'ENABLED') {
    throw operationNotSupported(
      `Access to AWS Organizations is ${status}. The management account enables it with EnableAWSOrganizationsAccess.`,
    );
  }
}

/**
 * The organization of the account that manages it, which alone may switch access.
 *
 * @throws ResourceNotFoundException without an organization
 * @throws OperationNotSupportedException for other accounts
 */
export function requireManagement(viewer: Viewer): Organization {
  const organization = organizationOf(viewer, viewer.accountId);
  if (!organization) {
    throw notFound(
      `Account ${viewer.accountId} is not a member of an organization.`,
    );
  }
  if (organization.managementAccountId !== viewer.accountId) {
    throw operationNotSupported(
      'Only the management account of the organization can perform this operation.',
    );
  }
  return organization;
}

/** Whether Service Catalog may share throughout an organization. It is the trust that Organizations lists. */
export function accessStatus(
  { state }: Viewer,
  { managementAccountId, trustedServices }: Organization,
): AccessStatus {
  const { turning } = state(organizationAccessState, {
    accountId: managementAccountId,
  });
  if (turning) {
    return 'UNDER_CHANGE';
  }
  return Object.hasOwn(trustedServices, SERVICE_PRINCIPAL)
    ? 'ENABLED'
    : 'DISABLED';
}

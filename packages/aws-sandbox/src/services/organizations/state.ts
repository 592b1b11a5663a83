import type { Ctx } from '../../core/operation';
import { defineState } from '../../world/World';

/** A root or an organizational unit; a root has no parent. */
export interface OrganizationalUnit {
  id: string;
  name: string;
  parentId: string;
}

export interface MemberAccount {
  id: string;
  name: string;
  email: string;
  /** Root or unit that holds it. */
  parentId: string;
  status: 'ACTIVE' | 'SUSPENDED';
  joinedAt: number;
}

export interface ServiceControlPolicy {
  id: string;
  name: string;
  description: string;
  /** JSON text, verbatim. */
  content: string;
  awsManaged: boolean;
}

/** An account that administers a service for the organization. */
export interface Delegation {
  /** Differs from registration to registration of the same account. */
  id: string;
  accountId: string;
  /** `servicecatalog.amazonaws.com` */
  service: string;
  enabledAt: number;
}

/** An organization with all features. */
export interface Organization {
  id: string;
  managementAccountId: string;
  rootId: string;
  units: Record<string, OrganizationalUnit>;
  accounts: Record<string, MemberAccount>;
  policies: Record<string, ServiceControlPolicy>;
  /** Ids of the policies attached to a root, unit or account. */
  attachments: Record<string, string[]>;
  /** When a service was trusted, by service principal. */
  trustedServices: Record<string, number>;
  delegations: Delegation[];
}

export interface OrganizationsState {
  /** The management account alone holds it. */
  organization?: Organization;
  /** Account that manages the organization this account is in. */
  managementAccountId?: string;
}

export const organizationsState = defineState<OrganizationsState>({
  name: 'organizations',
  global: true,
  initial: () => ({}),
});

/** The organization that an account is in. */
export function organizationOf(
  { state }: Pick<Ctx, 'state'>,
  accountId: string,
): Organization | undefined {
  const { managementAccountId } = state(organizationsState, { accountId });
  return managementAccountId === undefined
    ? undefined
    : state(organizationsState, { accountId: managementAccountId })
        .organization;
}

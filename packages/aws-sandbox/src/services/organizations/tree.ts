import { lookup } from '../../core/lookup';
import { unknown } from './errors';
import type { MemberAccount, Organization } from './state';

/** Whether an id names the root or a unit of the organization. */
export function isParent(organization: Organization, id: string): boolean {
  return id === organization.rootId || Object.hasOwn(organization.units, id);
}

/** @throws ParentNotFoundException */
export function requireParent(organization: Organization, id: string): void {
  if (!isParent(organization, id)) {
    throw unknown('Parent', id);
  }
}

/** @throws AccountNotFoundException */
export function accountById(
  organization: Organization,
  accountId: string,
): MemberAccount {
  const account = lookup(organization.accounts, accountId);
  if (!account) {
    throw unknown('Account', accountId);
  }
  return account;
}

/** The root or unit that holds a unit or an account; none for the root and for strangers. */
export function parentOf(
  organization: Organization,
  id: string,
): string | undefined {
  return (
    lookup(organization.units, id)?.parentId ??
    lookup(organization.accounts, id)?.parentId
  );
}

/** Ids from the root down to a unit or account, both included. */
export function pathTo(organization: Organization, id: string): string[] {
  const parentId = parentOf(organization, id);
  return parentId === undefined
    ? [id]
    : [...pathTo(organization, parentId), id];
}

/** Accounts below a root or unit, at any depth; for an account, itself. */
export function accountsBelow(
  organization: Organization,
  id: string,
): MemberAccount[] {
  return Object.values(organization.accounts).filter(account =>
    pathTo(organization, account.id).includes(id),
  );
}

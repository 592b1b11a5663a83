import type {
  DescribePortfolioShareType,
  OrganizationNode,
  OrganizationNodeType,
} from '@aws-sdk/client-service-catalog';
import type { Organization } from '../../organizations/state';
import { accountsBelow, pathTo } from '../../organizations/tree';
import { invalidParameters, notFound } from '../requests/errors';
import { requireSharer } from './organizationAccess';
import type { Recipient } from './state';
import type { Viewer } from './viewer';

/** How a request names a recipient. */
export interface RecipientChoice {
  AccountId?: string;
  OrganizationNode?: OrganizationNode;
}

const SHARE_TYPES: Record<OrganizationNodeType, DescribePortfolioShareType> = {
  ACCOUNT: 'ORGANIZATION_MEMBER_ACCOUNT',
  ORGANIZATION: 'ORGANIZATION',
  ORGANIZATIONAL_UNIT: 'ORGANIZATIONAL_UNIT',
};

/** How the list of shares calls what requests call a type of node. */
export const shareType = (type: OrganizationNodeType) => SHARE_TYPES[type];

/**
 * Whom a request means.
 *
 * @throws InvalidParametersException unless exactly one is named, as a whole
 * @throws OperationNotSupportedException when the account may not share with nodes of an organization
 * @throws ResourceNotFoundException for a node that the organization does not have
 */
export function recipientOf(
  viewer: Viewer,
  { AccountId, OrganizationNode: node }: RecipientChoice,
): Recipient {
  if ((AccountId === undefined) === (node === undefined)) {
    throw invalidParameters(
      'You must provide either AccountId or OrganizationNode, and not both.',
    );
  }
  if (AccountId !== undefined) {
    if (AccountId === viewer.accountId) {
      throw invalidParameters(
        `AccountId ${AccountId} owns the portfolio. Share it with another account.`,
      );
    }
    return { type: 'ACCOUNT', id: AccountId };
  }
  const { Type, Value } = node ?? {};
  if (Type === undefined || Value === undefined) {
    throw invalidParameters('OrganizationNode needs both Type and Value.');
  }
  const { organization } = requireSharer(viewer);
  const id = Value.split('/').at(-1) ?? Value;
  if (!has(organization, Type, id)) {
    throw notFound(
      `The organization has no node of type ${Type} with the value ${Value}.`,
    );
  }
  return { type: SHARE_TYPES[Type], id };
}

/** @throws InvalidParametersException for a recipient whose principals nobody can share */
export function requirePrincipalSharing(
  { type }: Recipient,
  sharePrincipals: boolean | undefined,
): void {
  if (
    sharePrincipals &&
    type !== 'ORGANIZATION' &&
    type !== 'ORGANIZATIONAL_UNIT'
  ) {
    throw invalidParameters(
      'SharePrincipals is supported for an OrganizationNode of type ORGANIZATION or ORGANIZATIONAL_UNIT only.',
    );
  }
}

/** Accounts of an organization that a recipient stands for, the sharing one left out. */
export function accountsOf(
  organization: Organization,
  { id }: Pick<Recipient, 'id'>,
  ownerId: string,
): { id: string; status: string }[] {
  const node = id === organization.id ? organization.rootId : id;
  return accountsBelow(organization, node).filter(
    account => account.id !== ownerId,
  );
}

/** Whether an account of the organization is among those that a recipient stands for. */
export function stands(
  organization: Organization,
  { id }: Recipient,
  accountId: string,
): boolean {
  return id === organization.id || pathTo(organization, accountId).includes(id);
}

function has(
  organization: Organization,
  type: OrganizationNodeType,
  id: string,
): boolean {
  switch (type) {
    case 'ORGANIZATION':
      return organization.id === id;
    case 'ORGANIZATIONAL_UNIT':
      return Object.hasOwn(organization.units, id);
    default:
      return Object.hasOwn(organization.accounts, id);
  }
}

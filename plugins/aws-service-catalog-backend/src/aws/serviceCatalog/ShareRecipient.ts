import {
  DescribePortfolioShareType,
  OrganizationNodeType,
  PortfolioShareType,
} from '@aws-sdk/client-service-catalog';

/** Whom a portfolio is shared with. */
export interface ShareRecipient {
  type:
    | 'account'
    | 'organization'
    | 'organizational-unit'
    | 'organization-member-account';
  /** Account id, or id of an organizational unit or an organization. */
  id: string;
}

export const SHARE_TYPES: Record<
  ShareRecipient['type'],
  DescribePortfolioShareType
> = {
  account: DescribePortfolioShareType.ACCOUNT,
  organization: DescribePortfolioShareType.ORGANIZATION,
  'organizational-unit': DescribePortfolioShareType.ORGANIZATIONAL_UNIT,
  'organization-member-account':
    DescribePortfolioShareType.ORGANIZATION_MEMBER_ACCOUNT,
};

/** How a portfolio of another account comes: shared with the account itself, or with the organization it is in. */
export type ShareWay = 'account' | 'organization';

export const SHARE_WAYS: Record<ShareWay, PortfolioShareType> = {
  account: PortfolioShareType.IMPORTED,
  organization: PortfolioShareType.AWS_ORGANIZATIONS,
};

const NODE_TYPES = {
  organization: OrganizationNodeType.ORGANIZATION,
  'organizational-unit': OrganizationNodeType.ORGANIZATIONAL_UNIT,
  'organization-member-account': OrganizationNodeType.ACCOUNT,
};

/** The recipient as the calls name it: an account by its id, everything else as a node of the organization. */
export function toAwsRecipient({ type, id }: ShareRecipient) {
  return type === 'account'
    ? { AccountId: id }
    : { OrganizationNode: { Type: NODE_TYPES[type], Value: id } };
}

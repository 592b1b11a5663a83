import {
  DescribePortfolioShareType,
  OrganizationNodeType,
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

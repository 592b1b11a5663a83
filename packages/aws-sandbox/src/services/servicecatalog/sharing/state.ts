import type {
  DescribePortfolioShareType,
  ShareError,
  ShareStatus,
} from '@aws-sdk/client-service-catalog';
import { defineState } from '../../../world/World';
import type { PortfolioPrincipal } from '../state';

/** What a portfolio is shared with. */
export interface Recipient {
  type: DescribePortfolioShareType;
  /** Account, organization or organizational unit. */
  id: string;
}

export interface Share extends Recipient {
  shareTagOptions: boolean;
  sharePrincipals: boolean;
  /** False until the request that made it has ended. An offer to an account is active at once. */
  active: boolean;
  /** Registration under which a delegated administrator made it: the share ends with the registration. */
  delegationId?: string;
}

/** A change of a share that takes its time. */
export interface ShareRequest {
  token: string;
  portfolioId: string;
  recipient: Recipient;
  change:
    | { kind: 'create' | 'delete' }
    | {
        kind: 'update';
        shareTagOptions?: boolean;
        sharePrincipals?: boolean;
      };
  status: ShareStatus;
  successful: string[];
  errors: ShareError[];
}

/** What an account has made of a portfolio of another account. */
export interface PortfolioImport {
  ownerId: string;
  /** To the offer of a share; shares of an organization need no answer, but may be rejected. */
  answer?: 'accepted' | 'rejected';
  /** Who in this account sees its products. */
  principals: PortfolioPrincipal[];
  /** TagOptions of this account. */
  tagOptionIds: string[];
}

export interface SharingState {
  /** Shares of the account's own portfolios, by portfolio id. */
  shares: Record<string, Share[]>;
  /** By token. */
  requests: Record<string, ShareRequest>;
  /** Portfolios of other accounts, by id. */
  imports: Record<string, PortfolioImport>;
}

export const sharingState = defineState<SharingState>({
  name: 'servicecatalog-sharing',
  initial: () => ({ shares: {}, requests: {}, imports: {} }),
});

/** Whether the switch of organization access is being turned; kept in the management account. */
export const organizationAccessState = defineState<{ turning: boolean }>({
  name: 'servicecatalog-organization-access',
  global: true,
  initial: () => ({ turning: false }),
});

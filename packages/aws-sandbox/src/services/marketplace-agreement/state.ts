import type { AgreementStatus } from '@aws-sdk/client-marketplace-agreement';
import { defineState } from '../../world/World';

/** Another account with which the licence of an agreement is shared. */
export interface LicenceGrant {
  /** `arn:aws:license-manager::<account>:grant:g-…` */
  grantArn: string;
  accountId: string;
  /** Only an active grant lets the account launch. */
  status: 'PENDING_ACCEPT' | 'ACTIVE' | 'DISABLED';
}

/** What an account has agreed to in AWS Marketplace. Times are ISO 8601. */
export interface Agreement {
  /** `agmt-…` */
  agreementId: string;
  /** `offer-…` */
  offerId: string;
  productId: string;
  productName: string;
  /** `AmiProduct` */
  productType: string;
  /** Code on images and instances; products without one launch without an agreement. */
  productCode?: string;
  sellerAccountId: string;
  sellerName: string;
  status: AgreementStatus;
  acceptedAt: string;
  /** Left out: without end. */
  endsAt?: string;
  /** US dollars an hour by dimension, mostly an instance type; empty where the software is free. */
  prices: Record<string, string>;
  /** `arn:aws:license-manager::<account>:license:l-…` */
  licenceArn: string;
  grants: LicenceGrant[];
}

export interface MarketplaceState {
  /** By id; those that the account accepted. */
  agreements: Record<string, Agreement>;
}

export const marketplaceState = defineState<MarketplaceState>({
  name: 'marketplace-agreement',
  global: true,
  initial: () => ({ agreements: {} }),
});

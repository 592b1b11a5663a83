import { NotAllowedError } from '@backstage/errors';
import type { MarketplaceEntitlement } from 'backstage-plugin-aws-service-catalog-common';
import { findReceivedLicense } from '../../aws/licenseManager/findReceivedLicense';
import { findAgreement } from '../../aws/marketplace/findAgreement';
import type { CatalogPlace } from '../CatalogPlace';

/** Where procurement sees what an account is subscribed to. */
export const SUBSCRIPTIONS =
  'https://console.aws.amazon.com/marketplace/home#/subscriptions';
const GRANTED_LICENSES =
  'https://console.aws.amazon.com/license-manager/home?region=us-east-1#/grantedLicenses';

/**
 * Whether an account may use a Marketplace product: by an agreement of its own, or by a licence that is shared with it.
 * It looks; accepting terms is for whoever may spend.
 */
export async function entitlementOf(
  place: Pick<CatalogPlace, 'catalog' | 'reader'>,
  productId: string,
  options: {
    /** The account is to have it through its hub: then a shared licence is what is missing first. */
    asSpoke?: boolean;
  } = {},
): Promise<MarketplaceEntitlement> {
  const { accountId } = place.catalog;
  try {
    const accepted = await findAgreement(place.reader, productId);
    if (accepted) {
      return {
        accountId,
        state: 'held',
        message: `Account ${accountId} holds an agreement for ${productId}.`,
        evidence: {
          label: `Agreement of ${accountId}`,
          id: accepted.id,
          url: SUBSCRIPTIONS,
        },
      };
    }
    const received = await findReceivedLicense(place.reader, productId);
    const shared = received?.status === 'AVAILABLE' ? received : undefined;
    if (shared && isActive(shared.grantStatus)) {
      return {
        accountId,
        state: 'held',
        message: `A licence of ${productId} is shared with account ${accountId}.`,
        evidence: { label: `Licence shared with ${accountId}`, id: shared.arn },
      };
    }
    return options.asSpoke || shared
      ? licenceMissing(accountId, productId, shared?.grantStatus)
      : agreementMissing(accountId, productId);
  } catch (error) {
    if (!(error instanceof NotAllowedError)) throw error;
    return unseen(accountId, productId);
  }
}

/** Whether the account that a licence is granted to has accepted and activated it. */
function isActive(grantStatus: string): boolean {
  return ['ACTIVE', 'UNKNOWN'].includes(grantStatus);
}

function agreementMissing(
  accountId: string,
  productId: string,
): MarketplaceEntitlement {
  return {
    accountId,
    state: 'missing',
    message: `Account ${accountId} holds no active agreement for ${productId}.`,
    fix: {
      text: 'Procurement has to subscribe to it in AWS Marketplace and accept its terms in this account; the portal never does.',
      url: `https://aws.amazon.com/marketplace/search/results?searchTerms=${encodeURIComponent(
        productId,
      )}`,
    },
  };
}

function licenceMissing(
  accountId: string,
  productId: string,
  grantStatus: string | undefined,
): MarketplaceEntitlement {
  return {
    accountId,
    state: 'missing',
    message: grantStatus
      ? `The licence of ${productId} is shared with account ${accountId}, but its grant is ${grantStatus}.`
      : `Account ${accountId} holds no agreement for ${productId}, and no licence of it is shared with the account.`,
    fix: {
      text: grantStatus
        ? `Accept and activate the grant in AWS License Manager of account ${accountId}.`
        : `Share the licence with account ${accountId} in AWS License Manager, or subscribe in that account.`,
      url: GRANTED_LICENSES,
    },
  };
}

function unseen(accountId: string, productId: string): MarketplaceEntitlement {
  return {
    accountId,
    state: 'unseen',
    message: `The portal may not look for agreements and licences in account ${accountId}.`,
    fix: {
      text: `Have procurement confirm that account ${accountId} is subscribed to ${productId}, or allow aws-marketplace:SearchAgreements and license-manager:ListReceivedLicenses to the role of the catalog.`,
      url: SUBSCRIPTIONS,
    },
  };
}

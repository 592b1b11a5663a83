import { NotAllowedError } from '@backstage/errors';
import type { PublicationEvidence } from 'backstage-plugin-aws-service-catalog-common';
import { findReceivedLicense } from '../../aws/licenseManager/findReceivedLicense';
import { findAgreement } from '../../aws/marketplace/findAgreement';
import type { CatalogPlace } from '../CatalogPlace';
import type { StepOutcome } from '../PublicationProgress';
import { marketplaceProductOf } from '../template/imageReference';
import { imageOf } from '../template/readImage';
import type { Step, StepContext } from './Step';

const SUBSCRIPTIONS =
  'https://console.aws.amazon.com/marketplace/home#/subscriptions';
const GRANTED_LICENSES =
  'https://console.aws.amazon.com/license-manager/home?region=us-east-1#/grantedLicenses';

/**
 * Whether the accounts may use the software at all: by an agreement of their own, or by a licence that is shared with
 * them. It looks; accepting terms is for whoever may spend.
 */
export const agreement: Step = {
  async take(ctx) {
    const productId = marketplaceProductOf(ctx.answers.source);
    if (!productId) return withoutProductId(ctx);
    const found: PublicationEvidence[] = [];
    for (const place of [ctx.hub, ...ctx.spokes]) {
      const { evidence, blocked } = await entitlementIn(ctx, place, productId);
      if (blocked) return blocked;
      found.push(...evidence);
    }
    return {
      state: 'done',
      message:
        found.length > 0
          ? 'The account may use the software.'
          : 'Procurement has confirmed it; the portal could not look.',
      evidence: found,
    };
  },
};

async function entitlementIn(
  ctx: StepContext,
  place: CatalogPlace,
  productId: string,
): Promise<{ evidence: PublicationEvidence[]; blocked?: StepOutcome }> {
  const { accountId } = place.catalog;
  const isSpoke = place !== ctx.hub;
  try {
    const accepted = await findAgreement(place.reader, productId);
    if (accepted) {
      return {
        evidence: [
          {
            label: `Agreement of ${accountId}`,
            id: accepted.id,
            url: SUBSCRIPTIONS,
          },
        ],
      };
    }
    const received = await findReceivedLicense(place.reader, productId);
    const shared = received?.status === 'AVAILABLE' ? received : undefined;
    if (shared && isActive(shared.grantStatus)) {
      return {
        evidence: [
          { label: `Licence shared with ${accountId}`, id: shared.arn },
        ],
      };
    }
    return {
      evidence: [],
      blocked:
        isSpoke || shared
          ? licenceMissing(accountId, productId, shared?.grantStatus)
          : agreementMissing(accountId, productId),
    };
  } catch (error) {
    if (!(error instanceof NotAllowedError)) throw error;
    return ctx.answers.agreementConfirmed
      ? { evidence: [] }
      : { evidence: [], blocked: unseen(accountId, productId) };
  }
}

/** Whether the account that a licence is granted to has accepted and activated it. */
function isActive(grantStatus: string): boolean {
  return ['ACTIVE', 'UNKNOWN'].includes(grantStatus);
}

async function withoutProductId(ctx: StepContext): Promise<StepOutcome> {
  const image = await imageOf(ctx.hub.reader, ctx.answers.source);
  if (image.productCodes.length === 0) {
    return {
      state: 'done',
      message: `No agreement is needed: ${image.id} is no image of AWS Marketplace.`,
      evidence: [{ label: 'Image', id: image.id }],
    };
  }
  if (ctx.answers.agreementConfirmed) {
    return {
      state: 'done',
      message: 'Procurement has confirmed it.',
      evidence: [{ label: 'Image', id: image.id }],
    };
  }
  return {
    state: 'blocked',
    message: `${
      image.id
    } is an image of AWS Marketplace (product code ${image.productCodes.join(
      ', ',
    )}), and an agreement can only be looked up by the id of its product.`,
    fix: {
      text: 'Name the Marketplace product instead of the image, or have procurement confirm that the account is subscribed.',
      url: SUBSCRIPTIONS,
      field: 'agreementConfirmed',
    },
  };
}

function agreementMissing(accountId: string, productId: string): StepOutcome {
  return {
    state: 'blocked',
    message: `Account ${accountId} holds no active agreement for ${productId}.`,
    fix: {
      text: 'Procurement has to subscribe to it in AWS Marketplace and accept its terms in this account; the portal never does. Then resume.',
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
): StepOutcome {
  return {
    state: 'blocked',
    message: grantStatus
      ? `The licence of ${productId} is shared with account ${accountId}, but its grant is ${grantStatus}.`
      : `Account ${accountId} holds no agreement for ${productId}, and no licence of it is shared with the account.`,
    fix: {
      text: grantStatus
        ? `Accept and activate the grant in AWS License Manager of account ${accountId}. Then resume.`
        : `Share the licence with account ${accountId} in AWS License Manager, or subscribe in that account. Then resume.`,
      url: GRANTED_LICENSES,
    },
  };
}

function unseen(accountId: string, productId: string): StepOutcome {
  return {
    state: 'blocked',
    message: `The portal may not look for agreements and licences in account ${accountId}.`,
    fix: {
      text: `Have procurement confirm that account ${accountId} is subscribed to ${productId}, or allow aws-marketplace:SearchAgreements and license-manager:ListReceivedLicenses to the role of the catalog. Then resume.`,
      url: SUBSCRIPTIONS,
      field: 'agreementConfirmed',
    },
  };
}

import type { PublicationEvidence } from 'backstage-plugin-aws-service-catalog-common';
import { entitlementOf, SUBSCRIPTIONS } from '../agreements/entitlementOf';
import type { StepOutcome } from '../PublicationProgress';
import { marketplaceProductOf } from '../template/imageReference';
import { imageOf } from '../template/readImage';
import { missingParts } from './missingParts';
import type { Step, StepContext } from './Step';

/**
 * Whether the accounts may use the software at all: by an agreement of their own, or by a licence that is shared with
 * them. It looks; accepting terms is for whoever may spend. Then, whether the accounts have what a machine is made from.
 */
export const agreement: Step = {
  async take(ctx) {
    const agreed = await lookForAgreement(ctx);
    return agreed.state === 'done'
      ? (await missingParts(ctx)) ?? agreed
      : agreed;
  },
};

async function lookForAgreement(ctx: StepContext): Promise<StepOutcome> {
  const productId = marketplaceProductOf(ctx.answers.source);
  if (!productId) return withoutProductId(ctx);
  const found: PublicationEvidence[] = [];
  for (const place of [ctx.hub, ...ctx.spokes]) {
    const { state, message, evidence, fix } = await entitlementOf(
      place,
      productId,
      { asSpoke: place !== ctx.hub },
    );
    const isUnseen = state === 'unseen';
    if (evidence) {
      found.push(evidence);
    } else if (!isUnseen || !ctx.answers.agreementConfirmed) {
      return {
        state: 'blocked',
        message,
        fix: fix && {
          text: `${fix.text} Then resume.`,
          url: fix.url,
          field: isUnseen ? 'agreementConfirmed' : undefined,
        },
      };
    }
  }
  return {
    state: 'done',
    message:
      found.length > 0
        ? 'The account may use the software.'
        : 'Procurement has confirmed it; the portal could not look.',
    evidence: found,
  };
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

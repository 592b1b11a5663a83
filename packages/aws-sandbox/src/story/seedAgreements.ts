import {
  marketplaceState,
  type Agreement,
} from '../services/marketplace-agreement/state';
import type { World } from '../world/World';
import type { StoryAgreement } from './Story';

/** Puts in place what accounts agreed to in AWS Marketplace, and with whom they share the licences. */
export function seedAgreements(
  world: World,
  agreements: StoryAgreement[],
): void {
  for (const agreement of agreements) {
    const at = { accountId: agreement.account, region: 'global' };
    const made = newAgreement(world, agreement);
    world.state(marketplaceState, at).agreements[made.agreementId] = made;
  }
}

function newAgreement(world: World, told: StoryAgreement): Agreement {
  const ofAccount = `arn:aws:license-manager::${told.account}`;
  return {
    agreementId: `agmt-${world.ids.random(24)}`,
    offerId: `offer-${world.ids.random(13)}`,
    productId: told.product,
    productName: told.name,
    productType: told.type ?? 'AmiProduct',
    productCode: told.productCode,
    sellerAccountId: told.seller.account,
    sellerName: told.seller.name,
    status: told.status ?? 'ACTIVE',
    acceptedAt: told.acceptedAt,
    endsAt: told.endsAt,
    prices: told.prices ?? {},
    licenceArn: `${ofAccount}:license:l-${world.ids.hex(32)}`,
    grants: (told.sharedWith ?? []).map(({ account, status = 'ACTIVE' }) => ({
      grantArn: `${ofAccount}:grant:g-${world.ids.hex(32)}`,
      accountId: account,
      status,
    })),
  };
}

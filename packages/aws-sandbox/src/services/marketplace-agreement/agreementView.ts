import type { AgreementViewSummary } from '@aws-sdk/client-marketplace-agreement';
import type { Agreement } from './state';

export const PURCHASE = 'PurchaseAgreement';

/** An agreement as the API lists it. */
export const agreementView = (
  agreement: Agreement,
  accountId: string,
): AgreementViewSummary => ({
  agreementId: agreement.agreementId,
  agreementType: PURCHASE,
  acceptanceTime: new Date(agreement.acceptedAt),
  startTime: new Date(agreement.acceptedAt),
  endTime: agreement.endsAt ? new Date(agreement.endsAt) : undefined,
  acceptor: { accountId },
  proposer: { accountId: agreement.sellerAccountId },
  proposalSummary: {
    offerId: agreement.offerId,
    resources: [{ id: agreement.productId, type: agreement.productType }],
  },
  status: agreement.status,
});

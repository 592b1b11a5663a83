import type { AcceptedTerm } from '@aws-sdk/client-marketplace-agreement';
import type { Agreement } from './state';

/** What was agreed to, as the API tells it: prices, duration and support. */
export function agreementTerms(agreement: Agreement): AcceptedTerm[] {
  const rateCard = Object.entries(agreement.prices).map(
    ([dimensionKey, price]) => ({ dimensionKey, price }),
  );
  return [
    {
      usageBasedPricingTerm: {
        type: 'UsageBasedPricingTerm',
        currencyCode: 'USD',
        rateCards: [{ rateCard }],
      },
    },
    {
      validityTerm: {
        type: 'ValidityTerm',
        agreementStartDate: new Date(agreement.acceptedAt),
        agreementEndDate: agreement.endsAt
          ? new Date(agreement.endsAt)
          : undefined,
      },
    },
    {
      supportTerm: {
        type: 'SupportTerm',
        refundPolicy: 'Charges for use that was had are not refunded.',
      },
    },
  ];
}

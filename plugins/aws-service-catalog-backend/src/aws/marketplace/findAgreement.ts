import { SearchAgreementsCommand } from '@aws-sdk/client-marketplace-agreement';
import type { AwsSession } from '../AwsAccess';

/** An agreement that the account has accepted. */
export interface AgreementView {
  id: string;
  /** ISO 8601; none for one that has no end. */
  endsAt?: string;
}

/**
 * The active agreement of the account for a Marketplace product, if it has one. Nothing here ever accepts terms.
 *
 * @throws NotAllowedError - the role may not look
 */
export async function findAgreement(
  session: AwsSession,
  productId: string,
): Promise<AgreementView | undefined> {
  const { agreementViewSummaries = [] } = await session.run(
    'marketplace-agreement',
    'SearchAgreements',
    ({ marketplaceAgreement }, abortSignal) =>
      marketplaceAgreement.send(
        new SearchAgreementsCommand({
          catalog: 'AWSMarketplace',
          filters: [
            { name: 'PartyType', values: ['Acceptor'] },
            { name: 'AgreementType', values: ['PurchaseAgreement'] },
            { name: 'ResourceIdentifier', values: [productId] },
            { name: 'Status', values: ['ACTIVE'] },
          ],
        }),
        { abortSignal },
      ),
  );
  const [agreement] = agreementViewSummaries;
  return agreement?.agreementId
    ? {
        id: agreement.agreementId,
        endsAt: agreement.endTime?.toISOString(),
      }
    : undefined;
}

import { SearchAgreementsCommand } from '@aws-sdk/client-marketplace-agreement';
import type { AwsSession } from '../AwsAccess';
import { allPages } from '../allPages';

/**
 * How many active agreements the account has accepted in AWS Marketplace.
 *
 * @throws NotAllowedError - the role may not look
 */
export async function countAgreements(session: AwsSession): Promise<number> {
  const agreements = await allPages(async nextToken => {
    const page = await session.run(
      'marketplace-agreement',
      'SearchAgreements',
      ({ marketplaceAgreement }, abortSignal) =>
        marketplaceAgreement.send(
          new SearchAgreementsCommand({
            catalog: 'AWSMarketplace',
            filters: [
              { name: 'PartyType', values: ['Acceptor'] },
              { name: 'AgreementType', values: ['PurchaseAgreement'] },
              { name: 'Status', values: ['ACTIVE'] },
            ],
            nextToken,
          }),
          { abortSignal },
        ),
    );
    return {
      items: page.agreementViewSummaries ?? [],
      nextPageToken: page.nextToken,
    };
  });
  return agreements.length;
}

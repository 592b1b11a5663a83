import {
  DescribePortfolioSharesCommand,
  ListAcceptedPortfolioSharesCommand,
  ListPortfoliosCommand,
  ServiceCatalogClient,
} from '@aws-sdk/client-service-catalog';
import type { TestSandbox } from 'test-sandbox';

/**
 * How the portfolios of a hub whose names hold a word are shared, as AWS tells it on both sides.
 *
 * @returns the accounts that each is shared with, and the names, with the word left out, of those the spoke accepted
 */
export async function sharedState(
  sandbox: TestSandbox,
  word: string,
  accounts: { hub: string; spoke: string },
): Promise<{ sharedWith: string[][]; accepted: string[] }> {
  const clientOf = async (accountId: string) =>
    new ServiceCatalogClient({
      region: 'us-east-1',
      endpoint: sandbox.url,
      credentials: await sandbox.credentials(
        `arn:aws:iam::${accountId}:role/PortalCurator`,
      ),
    });
  const hub = await clientOf(accounts.hub);
  const spoke = await clientOf(accounts.spoke);
  const isOurs = ({ DisplayName = '' }) => DisplayName.includes(word);

  const shared = await hub.send(new ListPortfoliosCommand({ PageSize: 20 }));
  const sharedWith = await Promise.all(
    (shared.PortfolioDetails ?? []).filter(isOurs).map(async ({ Id }) => {
      const { PortfolioShareDetails = [] } = await hub.send(
        new DescribePortfolioSharesCommand({
          PortfolioId: Id,
          Type: 'ACCOUNT',
        }),
      );
      return PortfolioShareDetails.map(({ PrincipalId = '' }) => PrincipalId);
    }),
  );
  const received = await spoke.send(
    new ListAcceptedPortfolioSharesCommand({ PortfolioShareType: 'IMPORTED' }),
  );
  const accepted = (received.PortfolioDetails ?? [])
    .filter(isOurs)
    .map(({ DisplayName = '' }) => DisplayName.replaceAll(word, '*'));
  return { sharedWith, accepted };
}

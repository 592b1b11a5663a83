import {
  AssociatePrincipalWithPortfolioCommand,
  ListAcceptedPortfolioSharesCommand,
  ListLaunchPathsCommand,
  ProvisionProductCommand,
  SearchProductsCommand,
  ServiceCatalogClient,
} from '@aws-sdk/client-service-catalog';
import type {
  GuardrailReport,
  LaunchReport,
  TeamReadiness,
  UnauthorisedInstanceList,
} from 'backstage-plugin-aws-service-catalog-common';
import { TestSandbox } from 'test-sandbox';
import { type TestPortal, startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(180_000);

const TEAM = '/v1/teams/ai-research';
const PORTFOLIO = 'Common tools';
const USER = 'arn:aws:iam::222222222222:user/nobody';

describe('the guardrails of a team whose portfolio comes through the organization', () => {
  let sandbox: TestSandbox;
  let portal: TestPortal;

  beforeAll(async () => {
    sandbox = await TestSandbox.start({ story: 'organisation' });
    portal = await startPortal(sandbox);
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  const read = async <T>(path: string): Promise<T> => {
    const { status, body } = await portal.get(path, 'platform');
    expect(status).toBe(200);
    return body;
  };

  async function asRole<T>(
    role: string,
    use: (client: ServiceCatalogClient) => Promise<T>,
  ): Promise<T> {
    const client = new ServiceCatalogClient({
      region: 'us-east-1',
      endpoint: sandbox.url,
      credentials: await sandbox.credentials(
        `arn:aws:iam::222222222222:role/${role}`,
      ),
    });
    return use(client).finally(() => client.destroy());
  }

  it('take what was launched from it for authorised, and name it in the report', async () => {
    await asRole('AIResearchTeam', async client => {
      const { ProductViewSummaries } = await client.send(
        new SearchProductsCommand({
          Filters: { FullTextSearch: ['Notebook server'] },
        }),
      );
      const [{ ProductId } = { ProductId: undefined }] =
        ProductViewSummaries ?? [];
      const { LaunchPathSummaries } = await client.send(
        new ListLaunchPathsCommand({ ProductId }),
      );
      await client.send(
        new ProvisionProductCommand({
          ProductId,
          ProvisioningArtifactName: 'v1',
          PathId: LaunchPathSummaries?.[0].Id,
          ProvisionedProductName: 'notebook',
          ProvisionToken: 'notebook',
          ProvisioningParameters: [
            { Key: 'SubnetId', Value: 'subnet-0a1b2c3d4e5f60001' },
          ],
          Tags: [{ Key: 'CostCenter', Value: '4711' }],
        }),
      );
    });
    await sandbox.settle();

    const { groups } = await read<LaunchReport>(
      '/v1/catalogs/ai-research/launch-report?by=portfolio',
    );
    expect(groups).toMatchObject([
      { title: PORTFOLIO, items: [{ status: 'AVAILABLE' }] },
    ]);
    const { items, unseen } = await read<UnauthorisedInstanceList>(
      `${TEAM}/unauthorised-instances`,
    );
    expect({ items, unseen }).toEqual({ items: [], unseen: [] });
  });

  it('count it among the portfolios of the account, with its products and launch roles', async () => {
    const { steps } = await read<TeamReadiness>(`${TEAM}/readiness`);
    const details = (number: number) =>
      steps
        .find(step => step.number === number)
        ?.checks.map(({ detail }) => detail)
        .join(' ');
    expect(details(3)).toContain('Notebook server');
    expect(details(4)).toContain('2 in the account.');
    expect(details(5)).toContain(`${PORTFOLIO} (imported)`);
  });

  it('are tried for IAM users that it is shared with', async () => {
    await asRole('PortalCurator', async client => {
      const { PortfolioDetails } = await client.send(
        new ListAcceptedPortfolioSharesCommand({
          PortfolioShareType: 'AWS_ORGANIZATIONS',
        }),
      );
      await client.send(
        new AssociatePrincipalWithPortfolioCommand({
          PortfolioId: PortfolioDetails?.find(
            ({ DisplayName }) => DisplayName === PORTFOLIO,
          )?.Id,
          PrincipalARN: USER,
          PrincipalType: 'IAM',
        }),
      );
    });
    const { rules } = await read<GuardrailReport>(
      `${TEAM}/guardrails?refresh=true`,
    );
    expect(
      rules
        .find(({ id }) => id === 'marketplace-deny')
        ?.attempts.map(({ principalArn }) => principalArn),
    ).toContain(USER);
  });

  it('never take an instance for unauthorised because the portfolios of the organization may not be seen', async () => {
    await sandbox.addFault({
      match: {
        service: 'servicecatalog',
        operation: 'ListAcceptedPortfolioShares',
      },
      effect: {
        type: 'error',
        code: 'AccessDeniedException',
        status: 403,
        message: 'not for you',
      },
    });
    const { items, unseen } = await read<UnauthorisedInstanceList>(
      `${TEAM}/unauthorised-instances?refresh=true`,
    );
    await sandbox.clearFaults();
    expect(items).toEqual([]);
    expect(unseen.join(' ')).toMatch(
      /The portfolios of the teams could not be read/,
    );
  });
});

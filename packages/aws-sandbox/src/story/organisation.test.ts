import {
  ListAccountsCommand,
  ListDelegatedAdministratorsCommand,
  ListPoliciesForTargetCommand,
  ListRootsCommand,
  ListOrganizationalUnitsForParentCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import {
  DescribePortfolioSharesCommand,
  DescribeRecordCommand,
  DescribeProductCommand,
  ListAcceptedPortfolioSharesCommand,
  ListPortfoliosCommand,
  ProvisionProductCommand,
  SearchProductsAsAdminCommand,
  SearchProductsCommand,
  ServiceCatalogClient,
  paginateSearchProductsAsAdmin,
} from '@aws-sdk/client-service-catalog';
import { clientOf } from '../__testUtils__/clientOf';
import { createSandbox, type Sandbox } from '../createSandbox';

const COMMON = [
  'Alarm topic',
  'Backup bucket',
  'Confidential data bucket',
  'JupyterHub on EC2',
  'Linux workstation',
  'Long-term archive',
  'Notebook server',
  'Public data bucket',
  'RStudio Workbench Pro',
  'Research data bucket',
  'Results topic',
  'Teaching materials bucket',
];
const curatorOf = (account: string) =>
  `arn:aws:iam::${account}:role/PortalCurator`;

describe('the story organisation', () => {
  let sandbox: Sandbox;

  beforeAll(async () => {
    sandbox = await createSandbox({ story: 'organisation', clock: 'manual' });
  });

  afterAll(() => sandbox.close());

  const catalogAs = (principal: string) =>
    clientOf(ServiceCatalogClient, sandbox, principal);
  const products = async (persona: string) => {
    const { ProductViewSummaries = [] } = await catalogAs(persona).send(
      new SearchProductsCommand({ SortBy: 'Title', PageSize: 100 }),
    );
    return ProductViewSummaries;
  };
  const own = async (persona: string) =>
    (await products(persona))
      .map(({ Name = '' }) => Name)
      .filter(name => !COMMON.includes(name));

  it('has forty products in the hub, and none elsewhere', async () => {
    const count = async (account: string) => {
      let found = 0;
      const pages = paginateSearchProductsAsAdmin(
        { client: catalogAs(curatorOf(account)) },
        {},
      );
      for await (const { ProductViewDetails = [] } of pages) {
        found += ProductViewDetails.length;
      }
      return found;
    };

    expect(await count('111111111111')).toBe(40);
    expect(await count('222222222222')).toBe(0);
  });

  it.each([
    ['researcher', 'Deep Learning Base AMI (Amazon Linux)', 10],
    ['researcher-2', 'Inference server', 10],
    ['other-team', 'Genome archive bucket', 9],
    ['climate', 'Ice core archive', 5],
    ['ocean', 'Buoy alerts topic', 5],
  ])('%s sees the common tools, %s and more', async (persona, name, count) => {
    const all = (await products(persona)).map(({ Name }) => Name);

    expect(all).toEqual(expect.arrayContaining(COMMON));
    expect(await own(persona)).toContain(name);
    expect(await own(persona)).toHaveLength(count);
  });

  it('nobody sees nothing', async () => {
    await expect(products('nobody')).rejects.toMatchObject({
      name: 'AccessDeniedException',
    });
  });

  it.each([
    [
      'researcher',
      'Research data bucket',
      '222222222222',
      [['CostCenter', '4711']],
    ],
    ['researcher-2', 'Training alerts topic', '222222222222', []],
    ['other-team', 'Genome archive bucket', '333333333333', []],
    ['climate', 'Weather station feed', '666666666666', []],
    ['ocean', 'Seafloor map bucket', '666666666666', []],
  ])('%s launches %s in account %s', async (persona, name, account, tags) => {
    const client = catalogAs(persona);
    const product = (await products(persona)).find(({ Name }) => Name === name);
    const { ProvisioningArtifacts = [] } = await client.send(
      new DescribeProductCommand({ Id: product?.ProductId }),
    );
    const { RecordDetail } = await client.send(
      new ProvisionProductCommand({
        ProductId: product?.ProductId,
        ProvisioningArtifactId: ProvisioningArtifacts.at(-1)?.Id,
        ProvisionedProductName: `${persona}-first`,
        Tags: tags.map(([Key, Value]) => ({ Key, Value })),
      }),
    );
    await sandbox.settle();

    const { RecordDetail: ended, RecordOutputs } = await client.send(
      new DescribeRecordCommand({ Id: RecordDetail?.RecordId }),
    );
    expect(ended).toMatchObject({ Status: 'SUCCEEDED', RecordErrors: [] });
    expect(RecordOutputs?.at(-1)?.OutputValue).toMatch(
      new RegExp(`^arn:aws:cloudformation:us-east-1:${account}:stack/SC-`),
    );
  });

  it('lets teams read the templates of what is shared with them', async () => {
    const s3 = new S3Client({
      endpoint: sandbox.url,
      region: 'us-east-1',
      forcePathStyle: true,
      credentials: sandbox.credentials('ocean'),
    });
    const { Body } = await s3.send(
      new GetObjectCommand({
        Bucket: 'portal-templates-111111111111',
        Key: 'alert-topic.yaml',
      }),
    );
    s3.destroy();

    expect(await Body?.transformToString()).toContain('AWS::SNS::Topic');
  });

  it('shares as a delegated administrator, with an offer that nobody accepted', async () => {
    const hub = catalogAs('platform');
    const { PortfolioDetails = [] } = await hub.send(
      new ListPortfoliosCommand({}),
    );
    const idOf = (name: string) =>
      PortfolioDetails.find(({ DisplayName }) => DisplayName === name)?.Id;
    const shares = async (
      name: string,
      Type: 'ACCOUNT' | 'ORGANIZATIONAL_UNIT',
    ) => {
      const { PortfolioShareDetails } = await hub.send(
        new DescribePortfolioSharesCommand({ PortfolioId: idOf(name), Type }),
      );
      return PortfolioShareDetails;
    };

    expect(await shares('Common tools', 'ORGANIZATIONAL_UNIT')).toMatchObject([
      { Accepted: true, ShareTagOptions: true, SharePrincipals: true },
    ]);
    expect(await shares('AI catalog', 'ACCOUNT')).toMatchObject([
      { PrincipalId: '222222222222', Accepted: true },
    ]);
    expect(await shares('Pilot', 'ACCOUNT')).toMatchObject([
      { PrincipalId: '333333333333', Accepted: false },
    ]);
    const { PortfolioDetails: imported } = await catalogAs(
      curatorOf('666666666666'),
    ).send(
      new ListAcceptedPortfolioSharesCommand({
        PortfolioShareType: 'AWS_ORGANIZATIONS',
      }),
    );
    expect(imported).toMatchObject([{ DisplayName: 'Common tools' }]);
    const { ProductViewDetails } = await catalogAs(
      curatorOf('666666666666'),
    ).send(new SearchProductsAsAdminCommand({ PortfolioId: imported?.[0].Id }));
    expect(ProductViewDetails).toHaveLength(12);
  });

  it('has its accounts in units, under a policy', async () => {
    const hub = clientOf(OrganizationsClient, sandbox, 'platform');
    const { Accounts } = await hub.send(new ListAccountsCommand({}));
    const { DelegatedAdministrators } = await hub.send(
      new ListDelegatedAdministratorsCommand({}),
    );
    const { Roots } = await hub.send(new ListRootsCommand({}));
    const { OrganizationalUnits } = await hub.send(
      new ListOrganizationalUnitsForParentCommand({ ParentId: Roots?.[0].Id }),
    );
    const { Policies } = await hub.send(
      new ListPoliciesForTargetCommand({
        TargetId: OrganizationalUnits?.find(({ Name }) => Name === 'Research')
          ?.Id,
        Filter: 'SERVICE_CONTROL_POLICY',
      }),
    );

    expect(Accounts).toHaveLength(5);
    expect(DelegatedAdministrators).toMatchObject([{ Id: '111111111111' }]);
    expect(OrganizationalUnits?.map(({ Name }) => Name)).toEqual([
      'Platform',
      'Research',
    ]);
    expect(Policies?.map(({ Name }) => Name)).toEqual([
      'FullAWSAccess',
      'ResearchBuysThroughTheHub',
    ]);
  });
});

import {
  LicenseManagerClient,
  ListDistributedGrantsCommand,
  ListReceivedGrantsCommand,
  ListReceivedLicensesCommand,
} from '@aws-sdk/client-license-manager';
import {
  DescribeAgreementCommand,
  GetAgreementTermsCommand,
  MarketplaceAgreementClient,
  SearchAgreementsCommand,
} from '@aws-sdk/client-marketplace-agreement';
import { EC2Client, RunInstancesCommand } from '@aws-sdk/client-ec2';
import { clientOf } from '../../__testUtils__/clientOf';
import { createSandbox, type Sandbox } from '../../createSandbox';
import { addUser, ALLOW_ALL } from '../../testing/principals';

const HUB = '111111111111';
const TEAM = '222222222222';
const GENOMICS = '333333333333';
const RSTUDIO = 'prod-rstudiopro00001';
const DATALAB = 'prod-datalabstudio01';
const DEEP_LEARNING = 'prod-dlbaseami00001';

describe('what accounts agreed to in AWS Marketplace', () => {
  let sandbox: Sandbox;

  beforeAll(async () => {
    sandbox = await createSandbox({ story: 'ai-research', clock: 'manual' });
    for (const accountId of [HUB, TEAM, GENOMICS]) {
      addUser(sandbox, {
        accountId,
        name: 'admin',
        policies: { All: ALLOW_ALL },
      });
    }
    addUser(sandbox, { accountId: TEAM, name: 'guest' });
  });

  afterAll(() => sandbox.close());

  const admin = (account: string) => `arn:aws:iam::${account}:user/admin`;
  const agreements = (as: string) =>
    clientOf(MarketplaceAgreementClient, sandbox, as);
  const licences = (account: string) =>
    clientOf(LicenseManagerClient, sandbox, admin(account));

  const search = async (
    as: string,
    filters: Record<string, string>,
    more: object = {},
  ) => {
    const { agreementViewSummaries = [] } = await agreements(as).send(
      new SearchAgreementsCommand({
        catalog: 'AWSMarketplace',
        filters: Object.entries({
          PartyType: 'Acceptor',
          AgreementType: 'PurchaseAgreement',
          ...filters,
        }).map(([name, value]) => ({ name, values: [value] })),
        ...more,
      }),
    );
    return agreementViewSummaries;
  };

  it.each([
    [HUB, RSTUDIO, 'ACTIVE', 1],
    [TEAM, RSTUDIO, 'ACTIVE', 0],
    [TEAM, DEEP_LEARNING, 'ACTIVE', 1],
    [TEAM, DATALAB, 'ACTIVE', 0],
    [TEAM, DATALAB, 'EXPIRED', 1],
    [GENOMICS, DEEP_LEARNING, 'ACTIVE', 0],
  ])(
    'account %s, product %s, status %s: %i agreements',
    async (account, product, status, count) => {
      const found = await search(admin(account), {
        ResourceIdentifier: product,
        Status: status,
      });

      expect(found).toHaveLength(count);
      for (const agreement of found) {
        expect(agreement).toMatchObject({
          status,
          acceptor: { accountId: account },
          proposalSummary: { resources: [{ id: product, type: 'AmiProduct' }] },
        });
      }
    },
  );

  it('tells an agreement and its terms to the account that accepted it alone', async () => {
    const [{ agreementId, acceptanceTime }] = await search(admin(HUB), {
      ResourceIdentifier: RSTUDIO,
    });
    const described = await agreements(admin(HUB)).send(
      new DescribeAgreementCommand({ agreementId }),
    );
    const { acceptedTerms } = await agreements(admin(HUB)).send(
      new GetAgreementTermsCommand({ agreementId }),
    );

    expect(acceptanceTime).toEqual(new Date('2026-02-01T09:00:00.000Z'));
    expect(described).toMatchObject({ agreementId, status: 'ACTIVE' });
    expect(acceptedTerms?.[0].usageBasedPricingTerm?.rateCards).toEqual([
      {
        rateCard: [
          { dimensionKey: 't3.large', price: '0.35' },
          { dimensionKey: 'm5.large', price: '0.35' },
        ],
      },
    ]);
    await expect(
      agreements(admin(TEAM)).send(
        new DescribeAgreementCommand({ agreementId }),
      ),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it('sorts by the end, and finds what ends before a time', async () => {
    const ids = (found: Awaited<ReturnType<typeof search>>) =>
      found.map(item => item.proposalSummary?.resources?.[0].id);
    const sort = (sortOrder: 'ASCENDING' | 'DESCENDING') => ({
      sort: { sortBy: 'EndTime', sortOrder },
    });

    expect(ids(await search(admin(TEAM), {}, sort('ASCENDING')))).toEqual([
      DATALAB,
      DEEP_LEARNING,
    ]);
    expect(ids(await search(admin(TEAM), {}, sort('DESCENDING')))).toEqual([
      DEEP_LEARNING,
      DATALAB,
    ]);
    expect(
      ids(await search(admin(TEAM), { BeforeEndTime: '2026-09-01T00:00:00Z' })),
    ).toEqual([DATALAB]);
  });

  it.each<[string, Record<string, string>, object]>([
    ['sellers', { PartyType: 'Proposer' }, {}],
    ['unknown filters', { Colour: 'red' }, {}],
    [
      'a type with a status',
      { ResourceType: 'AmiProduct', Status: 'ACTIVE' },
      {},
    ],
    ['another catalog', {}, { catalog: 'Elsewhere' }],
    ['sorting by the start', {}, { sort: { sortBy: 'StartTime' } }],
  ])('refuses %s', async (_what, filters, more) => {
    await expect(search(admin(HUB), filters, more)).rejects.toMatchObject({
      name: 'ValidationException',
    });
  });

  it('asks for permission', async () => {
    await expect(
      search(`arn:aws:iam::${TEAM}:user/guest`, {}),
    ).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining('aws-marketplace:SearchAgreements'),
    });
  });

  it.each([
    [HUB, 'ACTIVE', true],
    [TEAM, 'ACTIVE', false],
    [GENOMICS, 'PENDING_ACCEPT', false],
  ])(
    'account %s has received the licence: %s',
    async (account, status, mayShare) => {
      const { Licenses = [] } = await licences(account).send(
        new ListReceivedLicensesCommand({
          Filters: [{ Name: 'ProductSKU', Values: [RSTUDIO] }],
        }),
      );
      const { Grants = [] } = await licences(account).send(
        new ListReceivedGrantsCommand({
          Filters: [{ Name: 'ProductSKU', Values: [RSTUDIO] }],
        }),
      );

      expect(Licenses).toMatchObject([
        {
          Beneficiary: `arn:aws:iam::${HUB}:root`,
          Status: 'AVAILABLE',
          ReceivedMetadata: { ReceivedStatus: status },
        },
      ]);
      expect(
        Licenses[0].ReceivedMetadata?.AllowedOperations?.includes(
          'CreateGrant',
        ),
      ).toBe(mayShare);
      expect(Grants).toMatchObject([
        {
          LicenseArn: Licenses[0].LicenseArn,
          GranteePrincipalArn: `arn:aws:iam::${account}:root`,
          GrantStatus: status,
        },
      ]);
    },
  );

  it('tells the hub with whom it shares a licence', async () => {
    const distributed = async (
      Filters: { Name: string; Values: string[] }[],
    ) => {
      const { Grants = [] } = await licences(HUB).send(
        new ListDistributedGrantsCommand({ Filters }),
      );
      return Grants.map(({ GranteePrincipalArn }) => GranteePrincipalArn);
    };

    expect(await distributed([])).toEqual([
      `arn:aws:iam::${TEAM}:root`,
      `arn:aws:iam::${GENOMICS}:root`,
    ]);
    expect(
      await distributed([{ Name: 'GrantStatus', Values: ['ACTIVE'] }]),
    ).toEqual([`arn:aws:iam::${TEAM}:root`]);
    await expect(
      distributed([{ Name: 'Colour', Values: ['red'] }]),
    ).rejects.toMatchObject({ name: 'InvalidParameterValueException' });
  });

  const launch = (ImageId: string, DryRun: boolean) =>
    clientOf(EC2Client, sandbox, admin(TEAM)).send(
      new RunInstancesCommand({
        ImageId,
        InstanceType: 't3.large',
        SubnetId: 'subnet-0a1b2c3d4e5f60001',
        MinCount: 1,
        MaxCount: 1,
        DryRun,
      }),
    );

  it.each([
    [
      'whose licence is shared with the account',
      'ami-0aa1bb2cc3dd40001',
      'DryRunOperation',
    ],
    ['whose agreement has expired', 'ami-0aa1bb2cc3dd40002', 'OptInRequired'],
    ['that needs none', 'ami-0d1e2a3b4c5d60002', 'DryRunOperation'],
  ])('a dry run of an image %s: %s is %s', async (_which, image, name) => {
    await expect(launch(image, true)).rejects.toMatchObject({ name });
  });

  it('does not launch what the account has not agreed to, and says where to', async () => {
    await expect(launch('ami-0aa1bb2cc3dd40002', false)).rejects.toMatchObject({
      name: 'OptInRequired',
      message: expect.stringContaining('sku=datalabstudio0productcode02'),
    });
  });
});

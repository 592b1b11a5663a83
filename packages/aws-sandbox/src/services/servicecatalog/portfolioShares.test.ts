import {
  AcceptPortfolioShareCommand,
  CreatePortfolioShareCommand,
  type CreatePortfolioShareCommandInput,
  DeletePortfolioCommand,
  DeletePortfolioShareCommand,
  DescribePortfolioSharesCommand,
  type DescribePortfolioShareType,
  ListAcceptedPortfolioSharesCommand,
  ListPortfolioAccessCommand,
  type PortfolioShareType,
  RejectPortfolioShareCommand,
  ServiceCatalogClient,
  UpdatePortfolioShareCommand,
} from '@aws-sdk/client-service-catalog';
import { clientOf } from '../../__testUtils__/clientOf';
import { addRole, trustService } from '../../testing/principals';
import {
  HUB,
  openHub,
  SPOKE,
  STRANGER,
  type TestHub,
} from './__testUtils__/openHub';
import { REGION } from './__testUtils__/openCatalog';
import { serviceCatalogState } from './state';

describe('sharing a portfolio with an account', () => {
  let hub: TestHub;
  let portfolioId: string;

  const create = (
    input: Partial<CreatePortfolioShareCommandInput>,
    by = hub.curator,
  ) =>
    by.send(
      new CreatePortfolioShareCommand({ PortfolioId: portfolioId, ...input }),
    );
  const shares = async (Type: DescribePortfolioShareType = 'ACCOUNT') => {
    const { PortfolioShareDetails } = await hub.curator.send(
      new DescribePortfolioSharesCommand({ PortfolioId: portfolioId, Type }),
    );
    return PortfolioShareDetails;
  };
  const imported = async (
    by: ServiceCatalogClient,
    type?: PortfolioShareType,
  ) => {
    const { PortfolioDetails } = await by.send(
      new ListAcceptedPortfolioSharesCommand({ PortfolioShareType: type }),
    );
    return PortfolioDetails?.map(({ ARN }) => ARN);
  };

  beforeEach(async () => {
    hub = await openHub();
    portfolioId = await hub.makePortfolio('Research');
  });

  afterEach(() => hub.close());

  it('offers it, and gives it once it is accepted', async () => {
    expect(await create({ AccountId: SPOKE })).not.toHaveProperty(
      'PortfolioShareToken',
    );

    expect(await shares()).toEqual([
      {
        PrincipalId: SPOKE,
        Type: 'ACCOUNT',
        Accepted: false,
        ShareTagOptions: false,
        SharePrincipals: false,
      },
    ]);
    expect(await imported(hub.spoke)).toEqual([]);

    await hub.spoke.send(
      new AcceptPortfolioShareCommand({ PortfolioId: portfolioId }),
    );
    await hub.spoke.send(
      new AcceptPortfolioShareCommand({ PortfolioId: portfolioId }),
    );

    expect(await shares()).toMatchObject([{ Accepted: true }]);
    expect(await imported(hub.spoke)).toEqual([
      `arn:aws:catalog:${REGION}:${HUB}:portfolio/${portfolioId}`,
    ]);
    expect(await imported(hub.spoke, 'AWS_ORGANIZATIONS')).toEqual([]);
    expect(await imported(hub.spoke, 'AWS_SERVICECATALOG')).toEqual([]);
  });

  it('takes a repeated share for the one there is, flags and all', async () => {
    await create({ AccountId: SPOKE });
    await create({ AccountId: SPOKE, ShareTagOptions: true });

    expect(await shares()).toMatchObject([{ ShareTagOptions: false }]);
  });

  it('changes what goes along', async () => {
    await create({ AccountId: SPOKE });
    const { PortfolioShareToken, Status } = await hub.curator.send(
      new UpdatePortfolioShareCommand({
        PortfolioId: portfolioId,
        AccountId: SPOKE,
        ShareTagOptions: true,
      }),
    );

    expect(PortfolioShareToken).toMatch(/^share-[a-z0-9]{13}$/);
    expect(Status).toBe('IN_PROGRESS');
    expect(await shares()).toMatchObject([{ ShareTagOptions: false }]);
    await expect(create({ AccountId: STRANGER })).rejects.toMatchObject({
      name: 'InvalidStateException',
      message:
        'Cannot process more than one portfolio share action at the same time. Try again later.',
    });

    await hub.sandbox.settle();

    expect(await shares()).toMatchObject([{ ShareTagOptions: true }]);
  });

  it('can be refused, and accepted after all', async () => {
    await hub.shareWithSpoke(portfolioId);
    await hub.spoke.send(
      new RejectPortfolioShareCommand({ PortfolioId: portfolioId }),
    );

    expect(await imported(hub.spoke)).toEqual([]);
    expect(await shares()).toMatchObject([{ Accepted: false }]);

    await hub.spoke.send(
      new AcceptPortfolioShareCommand({ PortfolioId: portfolioId }),
    );

    expect(await imported(hub.spoke)).toHaveLength(1);
  });

  it('ends at once', async () => {
    await hub.shareWithSpoke(portfolioId);
    await hub.curator.send(
      new DeletePortfolioShareCommand({
        PortfolioId: portfolioId,
        AccountId: SPOKE,
      }),
    );

    expect(await shares()).toEqual([]);
    expect(await imported(hub.spoke)).toEqual([]);
    await create({ AccountId: SPOKE });
    expect(await shares()).toMatchObject([{ Accepted: false }]);
  });

  it('keeps the portfolio from being deleted', async () => {
    await create({ AccountId: SPOKE });

    await expect(
      hub.curator.send(new DeletePortfolioCommand({ Id: portfolioId })),
    ).rejects.toMatchObject({
      name: 'ResourceInUseException',
      message: expect.stringContaining('1 shares'),
    });
  });

  it('stays in its region', async () => {
    await hub.shareWithSpoke(portfolioId);
    const elsewhere = clientOf(
      ServiceCatalogClient,
      hub.sandbox,
      `arn:aws:iam::${SPOKE}:role/Admin`,
      { region: 'eu-west-1' },
    );

    expect(await imported(elsewhere)).toEqual([]);
  });

  it('is paged, and names the accounts', async () => {
    await create({ AccountId: SPOKE });
    await create({ AccountId: STRANGER });
    const first = await hub.curator.send(
      new ListPortfolioAccessCommand({
        PortfolioId: portfolioId,
        PageSize: 1,
      }),
    );
    const second = await hub.curator.send(
      new ListPortfolioAccessCommand({
        PortfolioId: portfolioId,
        PageSize: 1,
        PageToken: first.NextPageToken,
      }),
    );

    expect(first.AccountIds).toEqual([SPOKE]);
    expect(second).toMatchObject({ AccountIds: [STRANGER] });
    expect(second.NextPageToken).toBeUndefined();
  });

  it.each<
    [
      string,
      Partial<CreatePortfolioShareCommandInput>,
      string,
      (string | RegExp)?,
    ]
  >([
    ['nobody', {}, 'InvalidParametersException', /either AccountId or/],
    [
      'an account and a node',
      {
        AccountId: SPOKE,
        OrganizationNode: { Type: 'ACCOUNT', Value: SPOKE },
      },
      'InvalidParametersException',
    ],
    [
      'its own account',
      { AccountId: HUB },
      'InvalidParametersException',
      /owns the portfolio/,
    ],
    [
      'an account, with principals',
      { AccountId: SPOKE, SharePrincipals: true },
      'InvalidParametersException',
      /SharePrincipals/,
    ],
    [
      'an account, of a portfolio that is not there',
      { AccountId: SPOKE, PortfolioId: 'port-none' },
      'ResourceNotFoundException',
    ],
  ])('with %s is refused', async (_, input, name, message = '') => {
    await expect(create(input)).rejects.toMatchObject({
      name,
      message: expect.stringMatching(message),
    });
  });

  it('may not be passed on by whoever imported it', async () => {
    await hub.shareWithSpoke(portfolioId);

    await expect(
      create({ AccountId: STRANGER }, hub.spoke),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it('ends at the quota', async () => {
    hub.sandbox.world.state(serviceCatalogState, {
      accountId: HUB,
      region: REGION,
    }).quotas.sharesPerPortfolio = 1;
    await create({ AccountId: SPOKE });

    await create({ AccountId: SPOKE });
    await expect(create({ AccountId: STRANGER })).rejects.toMatchObject({
      name: 'LimitExceededException',
    });
  });

  it('cannot be accepted beyond the quota of the recipient', async () => {
    hub.sandbox.world.state(serviceCatalogState, {
      accountId: SPOKE,
      region: REGION,
    }).quotas.portfolios = 1;
    await hub.shareWithSpoke(portfolioId);

    await expect(
      hub.shareWithSpoke(await hub.makePortfolio('Second')),
    ).rejects.toMatchObject({ name: 'LimitExceededException' });
  });

  it.each([undefined, 'AWS_SERVICECATALOG', 'AWS_ORGANIZATIONS'] as const)(
    'what was not shared cannot be answered: %s',
    async PortfolioShareType => {
      const input = { PortfolioId: portfolioId, PortfolioShareType };

      await expect(
        hub.spoke.send(new AcceptPortfolioShareCommand(input)),
      ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
      await expect(
        hub.spoke.send(new RejectPortfolioShareCommand(input)),
      ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    },
  );

  it('a share that is not there can be neither changed nor ended', async () => {
    const input = { PortfolioId: portfolioId, AccountId: SPOKE };

    await expect(
      hub.curator.send(new UpdatePortfolioShareCommand(input)),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    await expect(
      hub.curator.send(new DeletePortfolioShareCommand(input)),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it('asks for permission', async () => {
    const reader = hub.as(
      addRole(hub.sandbox, {
        accountId: HUB,
        name: 'Reader',
        managed: [
          'arn:aws:iam::aws:policy/AWSServiceCatalogAdminReadOnlyAccess',
        ],
        trust: trustService('ec2.amazonaws.com'),
      }),
    );

    await expect(create({ AccountId: SPOKE }, reader)).rejects.toMatchObject({
      name: 'AccessDeniedException',
    });
  });
});

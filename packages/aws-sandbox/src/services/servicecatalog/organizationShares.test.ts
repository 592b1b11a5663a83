import {
  DeregisterDelegatedAdministratorCommand,
  DisableAWSServiceAccessCommand,
  ListAWSServiceAccessForOrganizationCommand,
  RegisterDelegatedAdministratorCommand,
} from '@aws-sdk/client-organizations';
import {
  AcceptPortfolioShareCommand,
  CreatePortfolioCommand,
  CreatePortfolioShareCommand,
  DeletePortfolioShareCommand,
  DescribePortfolioShareStatusCommand,
  DescribePortfolioSharesCommand,
  DisableAWSOrganizationsAccessCommand,
  EnableAWSOrganizationsAccessCommand,
  GetAWSOrganizationsAccessStatusCommand,
  ListAcceptedPortfolioSharesCommand,
  ListOrganizationPortfolioAccessCommand,
  ListPortfolioAccessCommand,
  type OrganizationNode,
  RejectPortfolioShareCommand,
  type ServiceCatalogClient,
  UpdatePortfolioShareCommand,
} from '@aws-sdk/client-service-catalog';
import {
  CLOSED_LAB,
  HUB,
  openHub,
  SPOKE,
  type TestHub,
  WET_LAB,
} from './__testUtils__/openHub';

describe('sharing a portfolio within an organization', () => {
  let hub: TestHub;
  let portfolioId: string;

  const unit = (name: string): OrganizationNode => ({
    Type: 'ORGANIZATIONAL_UNIT',
    Value: hub.unitId(name),
  });
  const whole = (): OrganizationNode => ({
    Type: 'ORGANIZATION',
    Value: hub.organization.id,
  });
  const create = (
    OrganizationNode: OrganizationNode,
    input: { SharePrincipals?: boolean } = {},
    by = hub.curator,
  ) =>
    by.send(
      new CreatePortfolioShareCommand({
        PortfolioId: portfolioId,
        OrganizationNode,
        ...input,
      }),
    );
  const statusOf = (PortfolioShareToken: string | undefined) =>
    hub.curator.send(
      new DescribePortfolioShareStatusCommand({ PortfolioShareToken }),
    );
  const imported = async (by: ServiceCatalogClient) => {
    const { PortfolioDetails } = await by.send(
      new ListAcceptedPortfolioSharesCommand({
        PortfolioShareType: 'AWS_ORGANIZATIONS',
      }),
    );
    return PortfolioDetails?.map(({ Id }) => Id);
  };
  const answers = { PortfolioShareType: 'AWS_ORGANIZATIONS' as const };

  beforeEach(async () => {
    hub = await openHub();
    portfolioId = await hub.makePortfolio('Research');
  });

  afterEach(() => hub.close());

  it('takes a moment, and then reaches every account below without being asked', async () => {
    const { PortfolioShareToken } = await create(unit('Research'));

    expect(await statusOf(PortfolioShareToken)).toMatchObject({
      PortfolioId: portfolioId,
      OrganizationNodeValue: hub.unitId('Research'),
      Status: 'IN_PROGRESS',
    });
    expect(await imported(hub.spoke)).toEqual([]);
    await expect(
      hub.curator.send(
        new DeletePortfolioShareCommand({
          PortfolioId: portfolioId,
          OrganizationNode: unit('Research'),
        }),
      ),
    ).rejects.toMatchObject({ name: 'InvalidStateException' });

    await hub.sandbox.settle();

    expect(await imported(hub.spoke)).toEqual([portfolioId]);
    expect(await imported(hub.wetLab)).toEqual([portfolioId]);
    expect(await imported(hub.management)).toEqual([]);
    expect(
      await hub.curator.send(
        new DescribePortfolioSharesCommand({
          PortfolioId: portfolioId,
          Type: 'ORGANIZATIONAL_UNIT',
        }),
      ),
    ).toMatchObject({
      PortfolioShareDetails: [
        { PrincipalId: hub.unitId('Research'), Accepted: true },
      ],
    });
  });

  it('tells which accounts it could not reach', async () => {
    const { PortfolioShareToken } = await create(unit('Research'));
    await hub.sandbox.settle();

    expect(await statusOf(PortfolioShareToken)).toMatchObject({
      Status: 'COMPLETED_WITH_ERRORS',
      ShareDetails: {
        SuccessfulShares: [SPOKE, WET_LAB],
        ShareErrors: [{ Accounts: [CLOSED_LAB] }],
      },
    });

    const alone = await create({ Type: 'ACCOUNT', Value: CLOSED_LAB });
    await hub.sandbox.settle();

    expect(await statusOf(alone.PortfolioShareToken)).toMatchObject({
      Status: 'ERROR',
      ShareDetails: { SuccessfulShares: [] },
    });
  });

  it('reaches the whole organization, its management account too', async () => {
    await hub.share(portfolioId, { OrganizationNode: whole() });

    expect(await imported(hub.management)).toEqual([portfolioId]);
    expect(await imported(hub.wetLab)).toEqual([portfolioId]);
  });

  it('reaches one account of it', async () => {
    const { PortfolioShareToken } = await create({
      Type: 'ACCOUNT',
      Value: SPOKE,
    });
    await hub.sandbox.settle();

    expect((await statusOf(PortfolioShareToken)).Status).toBe('COMPLETED');
    expect(await imported(hub.spoke)).toEqual([portfolioId]);
    expect(await imported(hub.wetLab)).toEqual([]);
    expect(
      await hub.curator.send(
        new DescribePortfolioSharesCommand({
          PortfolioId: portfolioId,
          Type: 'ORGANIZATION_MEMBER_ACCOUNT',
        }),
      ),
    ).toMatchObject({
      PortfolioShareDetails: [{ PrincipalId: SPOKE, Accepted: true }],
    });
  });

  it('lists nodes, and the accounts below one', async () => {
    await hub.share(portfolioId, { OrganizationNode: unit('Wet labs') });

    expect(
      await hub.curator.send(
        new ListOrganizationPortfolioAccessCommand({
          PortfolioId: portfolioId,
          OrganizationNodeType: 'ORGANIZATIONAL_UNIT',
        }),
      ),
    ).toMatchObject({ OrganizationNodes: [unit('Wet labs')] });
    const { AccountIds } = await hub.curator.send(
      new ListPortfolioAccessCommand({
        PortfolioId: portfolioId,
        OrganizationParentId: hub.unitId('Research'),
      }),
    );
    expect(AccountIds).toEqual([WET_LAB, CLOSED_LAB]);
    const { AccountIds: named } = await hub.curator.send(
      new ListPortfolioAccessCommand({ PortfolioId: portfolioId }),
    );
    expect(named).toEqual([]);
  });

  it('ends with a request too', async () => {
    await hub.share(portfolioId, { OrganizationNode: unit('Research') });
    const { PortfolioShareToken } = await hub.curator.send(
      new DeletePortfolioShareCommand({
        PortfolioId: portfolioId,
        OrganizationNode: unit('Research'),
      }),
    );
    expect(await imported(hub.spoke)).toEqual([portfolioId]);

    await hub.sandbox.settle();

    expect(await imported(hub.spoke)).toEqual([]);
    expect(await statusOf(PortfolioShareToken)).toMatchObject({
      Status: 'COMPLETED_WITH_ERRORS',
    });
  });

  it('a repeated share changes nothing, and says that it is done', async () => {
    await hub.share(portfolioId, { OrganizationNode: unit('Research') });
    const { PortfolioShareToken } = await create(unit('Research'), {
      SharePrincipals: true,
    });

    expect((await statusOf(PortfolioShareToken)).Status).toBe('COMPLETED');
    const { PortfolioShareDetails } = await hub.curator.send(
      new DescribePortfolioSharesCommand({
        PortfolioId: portfolioId,
        Type: 'ORGANIZATIONAL_UNIT',
      }),
    );
    expect(PortfolioShareDetails).toMatchObject([{ SharePrincipals: false }]);
  });

  it('an account may give it back, and take it after all', async () => {
    await hub.share(portfolioId, { OrganizationNode: unit('Research') });
    const input = { PortfolioId: portfolioId, ...answers };
    await hub.spoke.send(new RejectPortfolioShareCommand(input));
    expect(await imported(hub.spoke)).toEqual([]);

    await hub.spoke.send(new AcceptPortfolioShareCommand(input));
    expect(await imported(hub.spoke)).toEqual([portfolioId]);
  });

  it('takes ARNs of nodes', async () => {
    await hub.share(portfolioId, {
      OrganizationNode: {
        Type: 'ORGANIZATIONAL_UNIT',
        Value: `arn:aws:organizations::999999999999:ou/${
          hub.organization.id
        }/${hub.unitId('Research')}`,
      },
    });

    expect(await imported(hub.spoke)).toEqual([portfolioId]);
  });

  it('principals go along with units and organizations only', async () => {
    await expect(
      create({ Type: 'ACCOUNT', Value: SPOKE }, { SharePrincipals: true }),
    ).rejects.toMatchObject({ name: 'InvalidParametersException' });
    await create(unit('Research'), { SharePrincipals: true });
  });

  it.each<[string, OrganizationNode, string]>([
    [
      'a unit of another organization',
      { Type: 'ORGANIZATIONAL_UNIT', Value: 'ou-zzzz-12345678' },
      'ResourceNotFoundException',
    ],
    [
      'an account of nobody',
      { Type: 'ACCOUNT', Value: '777777777777' },
      'ResourceNotFoundException',
    ],
    [
      'a node without a value',
      { Type: 'ACCOUNT' },
      'InvalidParametersException',
    ],
  ])('with %s is refused', async (_, node, name) => {
    await expect(create(node)).rejects.toMatchObject({ name });
  });

  it('is for the management account and delegated administrators', async () => {
    const { PortfolioDetail } = await hub.spoke.send(
      new CreatePortfolioCommand({ DisplayName: 'Own', ProviderName: 'Lab' }),
    );
    const PortfolioId = PortfolioDetail?.Id;
    const input = { PortfolioId, OrganizationNode: whole() };
    for (const command of [
      new CreatePortfolioShareCommand(input),
      new UpdatePortfolioShareCommand(input),
      new DeletePortfolioShareCommand(input),
    ]) {
      await expect(hub.spoke.send(command as never)).rejects.toMatchObject({
        name: 'OperationNotSupportedException',
      });
    }
    await expect(
      hub.spoke.send(
        new DescribePortfolioShareStatusCommand({
          PortfolioShareToken: 'share-x',
        }),
      ),
    ).rejects.toMatchObject({ name: 'OperationNotSupportedException' });
    await expect(
      hub.spoke.send(
        new ListOrganizationPortfolioAccessCommand({
          PortfolioId,
          OrganizationNodeType: 'ORGANIZATION',
        }),
      ),
    ).rejects.toMatchObject({ name: 'OperationNotSupportedException' });
    await expect(
      hub.spoke.send(new GetAWSOrganizationsAccessStatusCommand({})),
    ).rejects.toMatchObject({ name: 'OperationNotSupportedException' });
    await expect(imported(hub.stranger)).rejects.toMatchObject({
      name: 'OperationNotSupportedException',
    });
    await expect(statusOf('share-none')).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });

  it('what a delegated administrator shared ends with its registration', async () => {
    await hub.share(portfolioId, { OrganizationNode: unit('Research') });
    const registration = {
      AccountId: HUB,
      ServicePrincipal: 'servicecatalog.amazonaws.com',
    };
    await hub.organizations.send(
      new DeregisterDelegatedAdministratorCommand(registration),
    );
    expect(await imported(hub.spoke)).toEqual([]);

    await hub.organizations.send(
      new RegisterDelegatedAdministratorCommand(registration),
    );
    expect(await imported(hub.spoke)).toEqual([]);
    await hub.share(portfolioId, { OrganizationNode: unit('Research') });
    expect(await imported(hub.spoke)).toEqual([portfolioId]);
  });

  describe('access to the organization', () => {
    const access = async () => {
      const { AccessStatus } = await hub.management.send(
        new GetAWSOrganizationsAccessStatusCommand({}),
      );
      return AccessStatus;
    };
    const trusted = async () => {
      const { EnabledServicePrincipals } = await hub.organizations.send(
        new ListAWSServiceAccessForOrganizationCommand({}),
      );
      return EnabledServicePrincipals?.map(service => service.ServicePrincipal);
    };

    it('is switched off and on again', async () => {
      await hub.share(portfolioId, { OrganizationNode: unit('Research') });
      expect(await access()).toBe('ENABLED');

      await hub.management.send(new DisableAWSOrganizationsAccessCommand({}));
      expect(await access()).toBe('UNDER_CHANGE');
      for (const command of [
        new EnableAWSOrganizationsAccessCommand({}),
        new DisableAWSOrganizationsAccessCommand({}),
      ]) {
        await expect(
          hub.management.send(command as never),
        ).rejects.toMatchObject({ name: 'InvalidStateException' });
      }
      await hub.sandbox.settle();

      expect(await access()).toBe('DISABLED');
      expect(await trusted()).toEqual([]);
      expect(await imported(hub.spoke)).toEqual([portfolioId]);
      await expect(create(whole())).rejects.toMatchObject({
        name: 'OperationNotSupportedException',
        message: expect.stringContaining('DISABLED'),
      });

      await hub.management.send(new EnableAWSOrganizationsAccessCommand({}));
      await hub.sandbox.settle();

      expect(await access()).toBe('ENABLED');
      expect(await trusted()).toEqual(['servicecatalog.amazonaws.com']);
    });

    it('cannot be taken in Organizations while an account administers the service', async () => {
      await expect(
        hub.organizations.send(
          new DisableAWSServiceAccessCommand({
            ServicePrincipal: 'servicecatalog.amazonaws.com',
          }),
        ),
      ).rejects.toMatchObject({ name: 'ConstraintViolationException' });
    });

    it.each([
      ['Enable', new EnableAWSOrganizationsAccessCommand({})],
      ['Disable', new DisableAWSOrganizationsAccessCommand({})],
    ])('%s is for the management account', async (_, command) => {
      await expect(hub.curator.send(command as never)).rejects.toMatchObject({
        name: 'OperationNotSupportedException',
      });
      await expect(hub.stranger.send(command as never)).rejects.toMatchObject({
        name: 'ResourceNotFoundException',
      });
      await expect(
        hub.stranger.send(new GetAWSOrganizationsAccessStatusCommand({})),
      ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    });
  });
});

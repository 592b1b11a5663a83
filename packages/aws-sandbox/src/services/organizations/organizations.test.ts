import {
  CreatePolicyCommand,
  DescribeAccountCommand,
  DescribeOrganizationalUnitCommand,
  DescribeOrganizationCommand,
  DisableAWSServiceAccessCommand,
  DeregisterDelegatedAdministratorCommand,
  EnableAWSServiceAccessCommand,
  ListAccountsCommand,
  ListAccountsForParentCommand,
  ListAWSServiceAccessForOrganizationCommand,
  ListChildrenCommand,
  ListDelegatedAdministratorsCommand,
  ListOrganizationalUnitsForParentCommand,
  ListParentsCommand,
  ListRootsCommand,
  OrganizationsClient,
  RegisterDelegatedAdministratorCommand,
} from '@aws-sdk/client-organizations';
import {
  LAB,
  MANAGEMENT,
  openOrganization,
  STRANGER,
  type TestOrganization,
  UNIVERSITY,
} from './__testUtils__/openOrganization';

const CATALOG = 'servicecatalog.amazonaws.com';

describe('the tree of an organization', () => {
  let test: TestOrganization;
  let client: OrganizationsClient;

  beforeEach(async () => {
    test = await openOrganization();
    client = test.as(MANAGEMENT);
  });

  afterEach(() => test.close());

  it('tells any member what it is', async () => {
    const { Organization } = await test
      .as(LAB)
      .send(new DescribeOrganizationCommand({}));

    expect(Organization).toMatchObject({
      Id: test.organization.id,
      Arn: `arn:aws:organizations::${MANAGEMENT}:organization/${test.organization.id}`,
      FeatureSet: 'ALL',
      MasterAccountId: MANAGEMENT,
      MasterAccountEmail: `aws+${MANAGEMENT}@example.com`,
    });
  });

  it('is walked from the root', async () => {
    const { Roots } = await client.send(new ListRootsCommand({}));
    const ParentId = Roots?.[0].Id;
    expect(Roots).toMatchObject([
      {
        Name: 'Root',
        PolicyTypes: [{ Type: 'SERVICE_CONTROL_POLICY', Status: 'ENABLED' }],
      },
    ]);

    const { OrganizationalUnits } = await client.send(
      new ListOrganizationalUnitsForParentCommand({ ParentId }),
    );
    const unit = OrganizationalUnits?.[0];
    expect(OrganizationalUnits).toMatchObject([
      { Id: test.unitId('Research'), Name: 'Research' },
    ]);
    const children = await client.send(
      new ListChildrenCommand({
        ParentId: unit?.Id,
        ChildType: 'ORGANIZATIONAL_UNIT',
      }),
    );
    expect(children.Children).toEqual([
      { Id: test.unitId('Labs'), Type: 'ORGANIZATIONAL_UNIT' },
    ]);
    const { Accounts } = await client.send(
      new ListAccountsForParentCommand({ ParentId: unit?.Id }),
    );
    expect(Accounts?.map(({ Id }) => Id)).toEqual([UNIVERSITY]);
    const accounts = await client.send(
      new ListChildrenCommand({
        ParentId: test.unitId('Labs'),
        ChildType: 'ACCOUNT',
      }),
    );
    expect(accounts.Children).toEqual([{ Id: LAB, Type: 'ACCOUNT' }]);
  });

  it('is walked to the root', async () => {
    const parent = async (ChildId: string) => {
      const { Parents } = await client.send(
        new ListParentsCommand({ ChildId }),
      );
      return Parents?.[0];
    };

    expect(await parent(LAB)).toEqual({
      Id: test.unitId('Labs'),
      Type: 'ORGANIZATIONAL_UNIT',
    });
    expect(await parent(test.unitId('Research'))).toEqual({
      Id: test.organization.rootId,
      Type: 'ROOT',
    });
  });

  it('describes accounts and units', async () => {
    const { Account } = await client.send(
      new DescribeAccountCommand({ AccountId: LAB }),
    );
    const { OrganizationalUnit } = await client.send(
      new DescribeOrganizationalUnitCommand({
        OrganizationalUnitId: test.unitId('Labs'),
      }),
    );

    expect(Account).toMatchObject({
      Id: LAB,
      Name: 'Lab',
      Status: 'ACTIVE',
      Arn: `arn:aws:organizations::${MANAGEMENT}:account/${test.organization.id}/${LAB}`,
    });
    expect(OrganizationalUnit).toMatchObject({ Name: 'Labs' });
  });

  it('lists accounts by the page', async () => {
    const first = await client.send(new ListAccountsCommand({ MaxResults: 2 }));
    const second = await client.send(
      new ListAccountsCommand({ MaxResults: 2, NextToken: first.NextToken }),
    );

    expect(
      [...first.Accounts!, ...second.Accounts!].map(({ Id }) => Id).sort(),
    ).toEqual([UNIVERSITY, LAB, MANAGEMENT].sort());
    expect(second.NextToken).toBeUndefined();
    await expect(
      client.send(new ListAccountsCommand({ NextToken: 'nonsense' })),
    ).rejects.toMatchObject({ name: 'InvalidInputException' });
  });

  it.each([
    [
      'ParentNotFoundException',
      new ListAccountsForParentCommand({ ParentId: 'ou-zzzz-12345678' }),
    ],
    [
      'ParentNotFoundException',
      new ListOrganizationalUnitsForParentCommand({ ParentId: 'r-zzzz' }),
    ],
    [
      'ParentNotFoundException',
      new ListChildrenCommand({ ParentId: 'r-zzzz', ChildType: 'ACCOUNT' }),
    ],
    ['ChildNotFoundException', new ListParentsCommand({ ChildId: STRANGER })],
    [
      'AccountNotFoundException',
      new DescribeAccountCommand({ AccountId: STRANGER }),
    ],
    [
      'OrganizationalUnitNotFoundException',
      new DescribeOrganizationalUnitCommand({
        OrganizationalUnitId: 'ou-zzzz-12345678',
      }),
    ],
  ])('%s for what it does not hold', async (name, command) => {
    await expect(client.send(command as never)).rejects.toMatchObject({ name });
  });

  it('is for its administrators', async () => {
    await expect(
      test.as(LAB).send(new ListAccountsCommand({})),
    ).rejects.toMatchObject({ name: 'AccessDeniedException' });
    await expect(
      test.as(STRANGER).send(new ListAccountsCommand({})),
    ).rejects.toMatchObject({ name: 'AWSOrganizationsNotInUseException' });
    await expect(
      test.as(MANAGEMENT, 'Nobody').send(new ListAccountsCommand({})),
    ).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining('organizations:ListAccounts'),
    });
  });

  describe('services', () => {
    const administrators = async (ServicePrincipal?: string) => {
      const { DelegatedAdministrators } = await client.send(
        new ListDelegatedAdministratorsCommand({ ServicePrincipal }),
      );
      return DelegatedAdministrators?.map(({ Id }) => Id);
    };
    const registration = { AccountId: LAB, ServicePrincipal: CATALOG };
    const enable = (ServicePrincipal = CATALOG) =>
      client.send(new EnableAWSServiceAccessCommand({ ServicePrincipal }));
    const register = () =>
      client.send(new RegisterDelegatedAdministratorCommand(registration));

    it('are trusted, and then administered by accounts', async () => {
      await enable();
      await enable();
      await register();

      expect(
        await client.send(new ListAWSServiceAccessForOrganizationCommand({})),
      ).toMatchObject({
        EnabledServicePrincipals: [
          { ServicePrincipal: CATALOG, DateEnabled: expect.any(Date) },
        ],
      });
      expect(await administrators()).toEqual([LAB]);
      expect(await administrators(CATALOG)).toEqual([LAB]);
      expect(await administrators('ram.amazonaws.com')).toEqual([]);
      const { Accounts } = await test.as(LAB).send(new ListAccountsCommand({}));
      expect(Accounts).toHaveLength(3);

      await client.send(
        new DeregisterDelegatedAdministratorCommand(registration),
      );
      await client.send(
        new DisableAWSServiceAccessCommand({ ServicePrincipal: CATALOG }),
      );

      expect(await administrators()).toEqual([]);
      expect(
        await client.send(new ListAWSServiceAccessForOrganizationCommand({})),
      ).toMatchObject({ EnabledServicePrincipals: [] });
    });

    it('are administered once by an account, and only when trusted', async () => {
      await expect(register()).rejects.toMatchObject({
        name: 'ConstraintViolationException',
      });
      await enable();
      await register();
      await expect(register()).rejects.toMatchObject({
        name: 'AccountAlreadyRegisteredException',
      });
    });

    it.each([
      [MANAGEMENT, 'ConstraintViolationException'],
      [STRANGER, 'AccountNotFoundException'],
    ])('are not administered by %s: %s', async (AccountId, name) => {
      await enable();

      await expect(
        client.send(
          new RegisterDelegatedAdministratorCommand({
            AccountId,
            ServicePrincipal: CATALOG,
          }),
        ),
      ).rejects.toMatchObject({ name });
    });

    it('refuse what is no service, and who is not registered', async () => {
      await expect(enable('catalog')).rejects.toMatchObject({
        name: 'InvalidInputException',
      });
      await expect(
        client.send(new DeregisterDelegatedAdministratorCommand(registration)),
      ).rejects.toMatchObject({ name: 'AccountNotRegisteredException' });
    });

    it.each([
      new EnableAWSServiceAccessCommand({ ServicePrincipal: CATALOG }),
      new DisableAWSServiceAccessCommand({ ServicePrincipal: CATALOG }),
      new RegisterDelegatedAdministratorCommand(registration),
      new CreatePolicyCommand({
        Name: 'P',
        Description: '',
        Content: '{}',
        Type: 'SERVICE_CONTROL_POLICY',
      }),
    ])('are switched by the management account alone: %#', async command => {
      await enable();
      await register();

      await expect(test.as(LAB).send(command as never)).rejects.toMatchObject({
        name: 'AccessDeniedException',
      });
    });
  });
});

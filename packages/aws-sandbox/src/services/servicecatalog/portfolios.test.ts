import {
  AssociatePrincipalWithPortfolioCommand,
  type AssociatePrincipalWithPortfolioCommandInput,
  AssociateProductWithPortfolioCommand,
  CreatePortfolioCommand,
  DeleteConstraintCommand,
  DeletePortfolioCommand,
  DescribePortfolioCommand,
  DisassociatePrincipalFromPortfolioCommand,
  DisassociateProductFromPortfolioCommand,
  ListPortfoliosCommand,
  ListPortfoliosForProductCommand,
  ListPrincipalsForPortfolioCommand,
  UpdatePortfolioCommand,
} from '@aws-sdk/client-service-catalog';
import { iamState } from '../iam/state';
import {
  ACCOUNT,
  openCatalog,
  REGION,
  type TestCatalog,
} from './__testUtils__/openCatalog';

describe('portfolios', () => {
  let catalog: TestCatalog;

  beforeEach(async () => {
    catalog = await openCatalog();
  });

  afterEach(() => catalog.close());

  it('are created, described, changed and deleted', async () => {
    const { PortfolioDetail, Tags } = await catalog.curator.send(
      new CreatePortfolioCommand({
        DisplayName: 'Research',
        ProviderName: 'Platform team',
        Tags: [{ Key: 'unit', Value: 'ai' }],
      }),
    );
    const Id = PortfolioDetail!.Id!;
    expect(PortfolioDetail).toEqual({
      Id: expect.stringMatching(/^port-[a-z0-9]{13}$/),
      ARN: `arn:aws:catalog:${REGION}:${ACCOUNT}:portfolio/${Id}`,
      DisplayName: 'Research',
      Description: '',
      ProviderName: 'Platform team',
      CreatedTime: catalog.sandbox.world.clock.now(),
    });
    expect(Tags).toEqual([{ Key: 'unit', Value: 'ai' }]);

    await catalog.curator.send(
      new UpdatePortfolioCommand({
        Id,
        Description: 'For the AI research team',
        AddTags: [{ Key: 'site', Value: 'north' }],
        RemoveTags: ['unit'],
      }),
    );
    expect(
      await catalog.curator.send(new DescribePortfolioCommand({ Id })),
    ).toMatchObject({
      PortfolioDetail: {
        DisplayName: 'Research',
        Description: 'For the AI research team',
      },
      Tags: [{ Key: 'site', Value: 'north' }],
      TagOptions: [],
      Budgets: [],
    });

    await catalog.curator.send(new DeletePortfolioCommand({ Id }));
    await expect(
      catalog.curator.send(new DescribePortfolioCommand({ Id })),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it('are made once by one token, and refused for another request with it', async () => {
    const request = {
      DisplayName: 'Research',
      ProviderName: 'Platform team',
      IdempotencyToken: 'once',
    };
    const first = await catalog.curator.send(
      new CreatePortfolioCommand(request),
    );
    const second = await catalog.curator.send(
      new CreatePortfolioCommand(request),
    );

    expect(second.PortfolioDetail).toEqual(first.PortfolioDetail);
    await expect(
      catalog.curator.send(
        new CreatePortfolioCommand({ ...request, DisplayName: 'Other' }),
      ),
    ).rejects.toMatchObject({ name: 'InvalidParametersException' });
  });

  it('are listed in pages, 100 in a region at most', async () => {
    for (let number = 0; number < 100; number++) {
      await catalog.makePortfolio(`Portfolio ${number}`);
    }
    const first = await catalog.curator.send(
      new ListPortfoliosCommand({ PageSize: 60 }),
    );
    const second = await catalog.curator.send(
      new ListPortfoliosCommand({
        PageSize: 60,
        PageToken: first.NextPageToken,
      }),
    );

    expect(first.PortfolioDetails).toHaveLength(60);
    expect(second.PortfolioDetails).toHaveLength(40);
    expect(second.NextPageToken).toBeUndefined();
    await expect(catalog.makePortfolio('One more')).rejects.toMatchObject({
      name: 'LimitExceededException',
    });
  });

  it('are not deleted while they hold anything', async () => {
    const teamArn = catalog.addTeam('Team');
    const Id = await catalog.makePortfolio('Research', teamArn);
    const { productId: ProductId } = await catalog.makeProduct({
      portfolioId: Id,
    });
    const constraint = await catalog.constrain(
      Id,
      ProductId,
      'RESOURCE_UPDATE',
      {
        Version: '2.0',
        Properties: { TagUpdateOnProvisionedProduct: 'ALLOWED' },
      },
    );
    const inUse = { name: 'ResourceInUseException' };
    const remove = () =>
      catalog.curator.send(new DeletePortfolioCommand({ Id }));
    const takeOut = () =>
      catalog.curator.send(
        new DisassociateProductFromPortfolioCommand({
          PortfolioId: Id,
          ProductId,
        }),
      );

    await expect(remove()).rejects.toMatchObject(inUse);
    await expect(takeOut()).rejects.toMatchObject(inUse);
    await catalog.curator.send(
      new DeleteConstraintCommand({ Id: constraint.ConstraintId }),
    );
    await takeOut();
    await expect(takeOut()).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    await expect(remove()).rejects.toMatchObject(inUse);
    await catalog.curator.send(
      new DisassociatePrincipalFromPortfolioCommand({
        PortfolioId: Id,
        PrincipalARN: teamArn,
      }),
    );
    await remove();
  });

  it('hold a product once, and are found by it', async () => {
    const PortfolioId = await catalog.makePortfolio('Research');
    await catalog.makePortfolio('Empty');
    const { productId: ProductId } = await catalog.makeProduct({
      portfolioId: PortfolioId,
    });
    await catalog.curator.send(
      new AssociateProductWithPortfolioCommand({ PortfolioId, ProductId }),
    );

    expect(
      await catalog.curator.send(
        new ListPortfoliosForProductCommand({ ProductId }),
      ),
    ).toMatchObject({ PortfolioDetails: [{ Id: PortfolioId }] });
    await expect(
      catalog.curator.send(
        new AssociateProductWithPortfolioCommand({
          PortfolioId,
          ProductId: 'prod-unknown',
        }),
      ),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it('list a principal by its unique id once it was deleted from IAM', async () => {
    const teamArn = catalog.addTeam('Team');
    const PortfolioId = await catalog.makePortfolio('Research', teamArn);
    const list = async () => {
      const { Principals } = await catalog.curator.send(
        new ListPrincipalsForPortfolioCommand({ PortfolioId }),
      );
      return Principals;
    };
    expect(await list()).toEqual([
      { PrincipalARN: teamArn, PrincipalType: 'IAM' },
    ]);

    const { roles } = catalog.sandbox.world.state(iamState, {
      accountId: ACCOUNT,
      region: 'global',
    });
    delete roles.Team;
    expect(await list()).toEqual([
      {
        PrincipalARN: expect.stringMatching(/^AROA/),
        PrincipalType: 'IAM',
      },
    ]);
  });

  it.each<
    [
      string,
      AssociatePrincipalWithPortfolioCommandInput['PrincipalType'],
      string,
    ]
  >([
    [
      `arn:aws:iam::${ACCOUNT}:role/Nobody`,
      'IAM',
      'InvalidParametersException',
    ],
    ['arn:aws:iam:::role/Team', 'IAM', 'ResourceNotFoundException'],
    ['arn:aws:iam::333333333333:role/Team', 'IAM', 'ResourceNotFoundException'],
    ['Team', 'IAM', 'InvalidParametersException'],
    [
      `arn:aws:iam::${ACCOUNT}:role/Team`,
      'IAM_PATTERN',
      'InvalidParametersException',
    ],
    ['arn:aws:iam:::*/Team', 'IAM_PATTERN', 'InvalidParametersException'],
  ])('refuse principal %s of type %s with %s', async (arn, type, name) => {
    catalog.addTeam('Team');
    const PortfolioId = await catalog.makePortfolio('Research');

    await expect(
      catalog.curator.send(
        new AssociatePrincipalWithPortfolioCommand({
          PortfolioId,
          PrincipalARN: arn,
          PrincipalType: type,
        }),
      ),
    ).rejects.toMatchObject({ name });
  });

  it('take ten patterns at most', async () => {
    const PortfolioId = await catalog.makePortfolio('Research');
    const associate = (number: number) =>
      catalog.curator.send(
        new AssociatePrincipalWithPortfolioCommand({
          PortfolioId,
          PrincipalARN: `arn:aws:iam:::role/Lab-${number}`,
          PrincipalType: 'IAM_PATTERN',
        }),
      );
    for (let number = 0; number < 10; number++) {
      await associate(number);
    }

    await associate(3);
    await expect(associate(10)).rejects.toMatchObject({
      name: 'LimitExceededException',
    });
  });

  it('are for those whom IAM lets administer', async () => {
    const researcher = catalog.as(catalog.addTeam('Team'));

    await expect(
      researcher.send(
        new CreatePortfolioCommand({ DisplayName: 'Mine', ProviderName: 'Me' }),
      ),
    ).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });
});

import {
  CreateConstraintCommand,
  DeleteConstraintCommand,
  DescribeConstraintCommand,
  ListConstraintsForPortfolioCommand,
  UpdateConstraintCommand,
} from '@aws-sdk/client-service-catalog';
import { addRole, trustService } from '../../testing/principals';
import {
  ACCOUNT,
  openCatalog,
  type TestCatalog,
} from './__testUtils__/openCatalog';

describe('constraints', () => {
  let catalog: TestCatalog;
  let PortfolioId: string;
  let ProductId: string;

  beforeEach(async () => {
    catalog = await openCatalog();
    PortfolioId = await catalog.makePortfolio('Research');
    ({ productId: ProductId } = await catalog.makeProduct({
      portfolioId: PortfolioId,
    }));
  });

  afterEach(() => catalog.close());

  const launchAs = (RoleArn: string) => JSON.stringify({ RoleArn });

  it('are created, described with their parameters verbatim, changed and deleted', async () => {
    const Parameters = `{ "RoleArn" : "${catalog.addLaunchRole('Launch')}" }`;
    const made = await catalog.curator.send(
      new CreateConstraintCommand({
        PortfolioId,
        ProductId,
        Type: 'LAUNCH',
        Parameters,
      }),
    );
    const Id = made.ConstraintDetail?.ConstraintId;
    expect(made).toMatchObject({
      ConstraintDetail: {
        ConstraintId: expect.stringMatching(/^cons-[a-z0-9]{13}$/),
        Type: 'LAUNCH',
        Owner: ACCOUNT,
        PortfolioId,
        ProductId,
      },
      ConstraintParameters: Parameters,
      Status: 'CREATING',
    });

    await catalog.curator.send(
      new UpdateConstraintCommand({
        Id,
        Description: 'By the storage role',
        Parameters: launchAs(catalog.addLaunchRole('Storage')),
      }),
    );
    expect(
      await catalog.curator.send(new DescribeConstraintCommand({ Id })),
    ).toMatchObject({
      ConstraintDetail: { Description: 'By the storage role' },
      ConstraintParameters: launchAs(`arn:aws:iam::${ACCOUNT}:role/Storage`),
      Status: 'AVAILABLE',
    });

    await catalog.curator.send(new DeleteConstraintCommand({ Id }));
    await expect(
      catalog.curator.send(new DescribeConstraintCommand({ Id })),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it('are listed for a portfolio, or for one product in it', async () => {
    const role = { RoleArn: catalog.addLaunchRole('Launch') };
    const other = await catalog.makeProduct({ portfolioId: PortfolioId });
    await catalog.constrain(PortfolioId, ProductId, 'LAUNCH', role);
    await catalog.constrain(PortfolioId, other.productId, 'LAUNCH', role);
    const list = (productId?: string) =>
      catalog.curator.send(
        new ListConstraintsForPortfolioCommand({
          PortfolioId,
          ProductId: productId,
        }),
      );

    expect((await list()).ConstraintDetails).toHaveLength(2);
    expect((await list(ProductId)).ConstraintDetails).toMatchObject([
      { ProductId },
    ]);
  });

  it('need the product in the portfolio', async () => {
    const { productId } = await catalog.makeProduct();

    await expect(
      catalog.constrain(PortfolioId, productId, 'LAUNCH', {
        RoleArn: catalog.addLaunchRole('Launch'),
      }),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it('come once where AWS allows one, and not together where it excludes one another', async () => {
    const launch = { RoleArn: catalog.addLaunchRole('Launch') };
    const stackSet = {
      Version: '1.0',
      Properties: {
        AccountList: [ACCOUNT],
        RegionList: ['us-east-1'],
        AdminRole: `arn:aws:iam::${ACCOUNT}:role/Admin`,
        ExecutionRole: 'Execution',
      },
    };
    await catalog.constrain(PortfolioId, ProductId, 'LAUNCH', launch);

    await expect(
      catalog.constrain(PortfolioId, ProductId, 'LAUNCH', launch),
    ).rejects.toMatchObject({ name: 'DuplicateResourceException' });
    await expect(
      catalog.constrain(PortfolioId, ProductId, 'STACKSET', stackSet),
    ).rejects.toMatchObject({ name: 'InvalidParametersException' });
    const notification = {
      NotificationArns: [`arn:aws:sns:us-east-1:${ACCOUNT}:topic`],
    };
    await catalog.constrain(
      PortfolioId,
      ProductId,
      'NOTIFICATION',
      notification,
    );
    await catalog.constrain(
      PortfolioId,
      ProductId,
      'NOTIFICATION',
      notification,
    );
  });

  it('name a local role that exists', async () => {
    await expect(
      catalog.constrain(PortfolioId, ProductId, 'LAUNCH', {
        LocalRoleName: 'Missing',
      }),
    ).rejects.toMatchObject({ name: 'InvalidParametersException' });

    catalog.addLaunchRole('Launch');
    expect(
      await catalog.constrain(PortfolioId, ProductId, 'LAUNCH', {
        LocalRoleName: 'Launch',
      }),
    ).toMatchObject({ Description: 'Launch as local role Launch' });
  });

  it('name a launch role only by who may pass it to the service', async () => {
    const curator = catalog.as(
      addRole(catalog.sandbox, {
        accountId: ACCOUNT,
        name: 'HalfCurator',
        policies: {
          Catalog: {
            Version: '2012-10-17',
            Statement: [
              { Effect: 'Allow', Action: 'servicecatalog:*', Resource: '*' },
            ],
          },
        },
        trust: trustService('ec2.amazonaws.com'),
      }),
    );

    await expect(
      curator.send(
        new CreateConstraintCommand({
          PortfolioId,
          ProductId,
          Type: 'LAUNCH',
          Parameters: launchAs(catalog.addLaunchRole('Launch')),
        }),
      ),
    ).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining('iam:PassRole'),
    });
  });
});

import {
  AssociatePrincipalWithPortfolioCommand,
  DescribeProductCommand,
  DescribeProductViewCommand,
  DisassociatePrincipalFromPortfolioCommand,
  ListLaunchPathsCommand,
  SearchProductsCommand,
  type ServiceCatalogClient,
} from '@aws-sdk/client-service-catalog';
import { addRole, addUser, trustService } from '../../../testing/principals';
import { iamState } from '../../iam/state';
import {
  ACCOUNT,
  openCatalog,
  type TestCatalog,
} from '../__testUtils__/openCatalog';

describe('who sees a product', () => {
  let catalog: TestCatalog;
  let teamArn: string;
  let portfolioId: string;
  let productId: string;

  const names = async (client: ServiceCatalogClient) => {
    const { ProductViewSummaries } = await client.send(
      new SearchProductsCommand({ SortBy: 'Title' }),
    );
    return ProductViewSummaries?.map(({ Name }) => Name);
  };

  beforeEach(async () => {
    catalog = await openCatalog();
    teamArn = catalog.addTeam('Team');
    portfolioId = await catalog.makePortfolio('Research', teamArn);
    ({ productId } = await catalog.makeProduct({ portfolioId }));
  });

  afterEach(() => catalog.close());

  it('every session of an associated role does', async () => {
    const researcher = catalog.as(teamArn, 'researcher');

    expect(await names(researcher)).toEqual(['Data bucket']);
    expect(
      await researcher.send(new DescribeProductCommand({ Id: productId })),
    ).toMatchObject({
      ProductViewSummary: { Name: 'Data bucket', HasDefaultPath: false },
      ProvisioningArtifacts: [{ Name: 'v1', Guidance: 'DEFAULT' }],
      LaunchPaths: [{ Name: 'Research' }],
    });
  });

  it('an administrator without an association sees nothing', async () => {
    expect(await names(catalog.curator)).toEqual([]);
    await expect(
      catalog.curator.send(new DescribeProductCommand({ Id: productId })),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    await expect(
      catalog.curator.send(
        new ListLaunchPathsCommand({ ProductId: productId }),
      ),
    ).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: `No launch paths found for resource: ${productId}`,
    });
  });

  it('a product view is found by its own id, by those who see the product', async () => {
    const researcher = catalog.as(teamArn, 'researcher');
    const { ProductViewSummaries } = await researcher.send(
      new SearchProductsCommand({}),
    );
    const Id = ProductViewSummaries?.[0].Id;

    expect(Id).toMatch(/^prodview-[a-z0-9]{13}$/);
    expect(
      await researcher.send(new DescribeProductViewCommand({ Id })),
    ).toMatchObject({ ProductViewSummary: { ProductId: productId } });
    await expect(
      catalog.curator.send(new DescribeProductViewCommand({ Id })),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it('a role that was deleted and made again does not', async () => {
    addRole(catalog.sandbox, {
      accountId: ACCOUNT,
      name: 'Team',
      managed: ['arn:aws:iam::aws:policy/AWSServiceCatalogEndUserFullAccess'],
      trust: trustService('ec2.amazonaws.com'),
    });

    expect(await names(catalog.as(teamArn))).toEqual([]);
  });

  it('members of an associated group do', async () => {
    const userArn = addUser(catalog.sandbox, {
      accountId: ACCOUNT,
      name: 'ada',
      managed: ['arn:aws:iam::aws:policy/AWSServiceCatalogEndUserFullAccess'],
    });
    const { groups } = catalog.sandbox.world.state(iamState, {
      accountId: ACCOUNT,
      region: 'global',
    });
    groups.scientists = {
      name: 'scientists',
      path: '/',
      arn: `arn:aws:iam::${ACCOUNT}:group/scientists`,
      id: 'AGPASCIENTISTS',
      createDate: new Date(0).toISOString(),
      inlinePolicies: {},
      attachedPolicies: [],
      members: [],
    };
    await catalog.curator.send(
      new AssociatePrincipalWithPortfolioCommand({
        PortfolioId: portfolioId,
        PrincipalARN: groups.scientists.arn,
        PrincipalType: 'IAM',
      }),
    );

    expect(await names(catalog.as(userArn))).toEqual([]);
    groups.scientists.members.push('ada');
    expect(await names(catalog.as(userArn))).toEqual(['Data bucket']);
  });

  it('whoever fits a pattern does, until the pattern is removed by its type', async () => {
    const other = catalog.addTeam('Lab-7');
    const pattern = {
      PortfolioId: portfolioId,
      PrincipalARN: 'arn:aws:iam:::role/Lab-*',
    };
    expect(await names(catalog.as(other))).toEqual([]);

    await catalog.curator.send(
      new AssociatePrincipalWithPortfolioCommand({
        ...pattern,
        PrincipalType: 'IAM_PATTERN',
      }),
    );
    expect(await names(catalog.as(other))).toEqual(['Data bucket']);

    await expect(
      catalog.curator.send(
        new DisassociatePrincipalFromPortfolioCommand(pattern),
      ),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    await catalog.curator.send(
      new DisassociatePrincipalFromPortfolioCommand({
        ...pattern,
        PrincipalType: 'IAM_PATTERN',
      }),
    );
    expect(await names(catalog.as(other))).toEqual([]);
  });
});

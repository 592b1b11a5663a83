import {
  AcceptPortfolioShareCommand,
  AssociatePrincipalWithPortfolioCommand,
  AssociateProductWithPortfolioCommand,
  AssociateTagOptionWithResourceCommand,
  CreateConstraintCommand,
  CreateProvisioningArtifactCommand,
  CreateTagOptionCommand,
  DeletePortfolioShareCommand,
  DeleteProductCommand,
  DeleteTagOptionCommand,
  DescribeConstraintCommand,
  DescribePortfolioCommand,
  DescribeProductAsAdminCommand,
  DescribeProvisioningArtifactCommand,
  DisassociatePrincipalFromPortfolioCommand,
  DisassociateProductFromPortfolioCommand,
  ListConstraintsForPortfolioCommand,
  ListPortfoliosCommand,
  ListPortfoliosForProductCommand,
  ListPrincipalsForPortfolioCommand,
  ListProvisioningArtifactsCommand,
  ListResourcesForTagOptionCommand,
  SearchProductsAsAdminCommand,
  SearchProductsCommand,
  type ServiceCatalogClient,
  UpdateConstraintCommand,
  UpdatePortfolioCommand,
  UpdateProductCommand,
  UpdateProvisioningArtifactCommand,
} from '@aws-sdk/client-service-catalog';
import { addRole, trustService } from '../../testing/principals';
import { HUB, openHub, SPOKE, type TestHub } from './__testUtils__/openHub';
import { REGION } from './__testUtils__/openCatalog';

const END_USER = 'arn:aws:iam::aws:policy/AWSServiceCatalogEndUserFullAccess';

describe('an imported portfolio', () => {
  let hub: TestHub;
  let portfolioId: string;
  let productId: string;
  let versionId: string;
  let constraintId: string | undefined;
  let teamArn: string;

  const team = (name: string, accountId = SPOKE) =>
    addRole(hub.sandbox, {
      accountId,
      name,
      managed: [END_USER],
      trust: trustService('ec2.amazonaws.com'),
    });
  const grant = (PrincipalARN: string, by = hub.spoke) =>
    by.send(
      new AssociatePrincipalWithPortfolioCommand({
        PortfolioId: portfolioId,
        PrincipalARN,
        PrincipalType: 'IAM',
      }),
    );
  const found = async (by: ServiceCatalogClient) => {
    const { ProductViewSummaries } = await by.send(
      new SearchProductsCommand({ SortBy: 'Title' }),
    );
    return ProductViewSummaries?.map(({ ProductId }) => ProductId);
  };
  const tagOption = async (by: ServiceCatalogClient, Value: string) => {
    const { TagOptionDetail } = await by.send(
      new CreateTagOptionCommand({ Key: 'CostCenter', Value }),
    );
    return TagOptionDetail!.Id!;
  };
  const tagOptionsSeenBy = async (by: ServiceCatalogClient) => {
    const { TagOptions } = await by.send(
      new DescribePortfolioCommand({ Id: portfolioId }),
    );
    return TagOptions?.map(({ Value, Owner }) => [Value, Owner]);
  };

  beforeEach(async () => {
    hub = await openHub();
    portfolioId = await hub.makePortfolio('Research');
    ({ productId, versionId } = await hub.makeProduct({ portfolioId }));
    addRole(hub.sandbox, {
      accountId: HUB,
      name: 'Launch',
      trust: trustService('servicecatalog.amazonaws.com'),
    });
    ({ ConstraintId: constraintId } = await hub.constrain(
      portfolioId,
      productId,
      'LAUNCH',
      { LocalRoleName: 'Launch' },
    ));
    teamArn = team('Team');
  });

  afterEach(() => hub.close());

  it('is the one of its owner, and not among the own ones', async () => {
    await hub.shareWithSpoke(portfolioId);

    expect(
      await hub.spoke.send(new DescribePortfolioCommand({ Id: portfolioId })),
    ).toMatchObject({
      PortfolioDetail: {
        DisplayName: 'Research',
        ARN: `arn:aws:catalog:${REGION}:${HUB}:portfolio/${portfolioId}`,
      },
    });
    await hub.curator.send(
      new UpdatePortfolioCommand({ Id: portfolioId, DisplayName: 'Science' }),
    );
    expect(
      await hub.spoke.send(new DescribePortfolioCommand({ Id: portfolioId })),
    ).toMatchObject({ PortfolioDetail: { DisplayName: 'Science' } });
    const { PortfolioDetails } = await hub.spoke.send(
      new ListPortfoliosCommand({}),
    );
    expect(PortfolioDetails).toEqual([]);
  });

  it('shows the products, versions and constraints of its owner', async () => {
    await hub.shareWithSpoke(portfolioId);
    const ARN = `arn:aws:catalog:${REGION}:${HUB}:product/${productId}`;

    expect(
      await hub.spoke.send(
        new SearchProductsAsAdminCommand({ PortfolioId: portfolioId }),
      ),
    ).toMatchObject({ ProductViewDetails: [{ ProductARN: ARN }] });
    expect(
      await hub.spoke.send(
        new DescribeProductAsAdminCommand({
          Id: productId,
          SourcePortfolioId: portfolioId,
        }),
      ),
    ).toMatchObject({
      ProductViewDetail: { ProductARN: ARN },
      ProvisioningArtifactSummaries: [{ Id: versionId }],
    });
    expect(
      await hub.spoke.send(
        new ListProvisioningArtifactsCommand({ ProductId: productId }),
      ),
    ).toMatchObject({ ProvisioningArtifactDetails: [{ Id: versionId }] });
    expect(
      await hub.spoke.send(
        new DescribeProvisioningArtifactCommand({
          ProductId: productId,
          ProvisioningArtifactId: versionId,
          IncludeProvisioningArtifactParameters: true,
        }),
      ),
    ).toMatchObject({
      ProvisioningArtifactParameters: [{ ParameterKey: 'Purpose' }],
    });
    expect(
      await hub.spoke.send(
        new ListPortfoliosForProductCommand({ ProductId: productId }),
      ),
    ).toMatchObject({ PortfolioDetails: [{ Id: portfolioId }] });
    expect(
      await hub.spoke.send(
        new ListConstraintsForPortfolioCommand({ PortfolioId: portfolioId }),
      ),
    ).toMatchObject({
      ConstraintDetails: [{ ConstraintId: constraintId, Owner: HUB }],
    });
    expect(
      await hub.spoke.send(new DescribeConstraintCommand({ Id: constraintId })),
    ).toMatchObject({ ConstraintParameters: '{"LocalRoleName":"Launch"}' });
  });

  it('is seen by whom the account lets see it, and by nobody else', async () => {
    const atHub = hub.addTeam('HubTeam');
    await grant(atHub, hub.curator);
    await hub.shareWithSpoke(portfolioId);
    expect(await found(hub.as(teamArn))).toEqual([]);

    await grant(teamArn);

    expect(await found(hub.as(teamArn))).toEqual([productId]);
    expect(await found(hub.as(team('Other')))).toEqual([]);
    const principals = async (by: ServiceCatalogClient) =>
      (
        await by.send(
          new ListPrincipalsForPortfolioCommand({ PortfolioId: portfolioId }),
        )
      ).Principals?.map(({ PrincipalARN }) => PrincipalARN);
    expect(await principals(hub.spoke)).toEqual([teamArn]);
    expect(await principals(hub.curator)).toEqual([atHub]);

    await hub.spoke.send(
      new DisassociatePrincipalFromPortfolioCommand({
        PortfolioId: portfolioId,
        PrincipalARN: teamArn,
      }),
    );
    expect(await found(hub.as(teamArn))).toEqual([]);
  });

  it('brings the patterns of its owner along when principals are shared', async () => {
    await hub.curator.send(
      new AssociatePrincipalWithPortfolioCommand({
        PortfolioId: portfolioId,
        PrincipalARN: 'arn:aws:iam:::role/Team*',
        PrincipalType: 'IAM_PATTERN',
      }),
    );
    const OrganizationNode = {
      Type: 'ORGANIZATION' as const,
      Value: hub.organization.id,
    };
    await hub.share(portfolioId, { OrganizationNode });
    expect(await found(hub.as(teamArn))).toEqual([]);
    await hub.curator.send(
      new DeletePortfolioShareCommand({
        PortfolioId: portfolioId,
        OrganizationNode,
      }),
    );
    await hub.sandbox.settle();

    await hub.share(portfolioId, { OrganizationNode, SharePrincipals: true });

    expect(await found(hub.as(teamArn))).toEqual([productId]);
    expect(await found(hub.as(team('Others')))).toEqual([]);
    expect(
      await hub.spoke.send(
        new ListPrincipalsForPortfolioCommand({ PortfolioId: portfolioId }),
      ),
    ).toMatchObject({ Principals: [{ PrincipalType: 'IAM_PATTERN' }] });
  });

  it('brings TagOptions along when they are shared, and takes local ones', async () => {
    await hub.curator.send(
      new AssociateTagOptionWithResourceCommand({
        ResourceId: portfolioId,
        TagOptionId: await tagOption(hub.curator, 'hub'),
      }),
    );
    await hub.shareWithSpoke(portfolioId);
    const local = await tagOption(hub.spoke, 'spoke');
    await hub.spoke.send(
      new AssociateTagOptionWithResourceCommand({
        ResourceId: portfolioId,
        TagOptionId: local,
      }),
    );

    expect(await tagOptionsSeenBy(hub.spoke)).toEqual([['spoke', SPOKE]]);
    expect(await tagOptionsSeenBy(hub.curator)).toEqual([['hub', HUB]]);
    const { ResourceDetails } = await hub.spoke.send(
      new ListResourcesForTagOptionCommand({ TagOptionId: local }),
    );
    expect(ResourceDetails).toMatchObject([{ Id: portfolioId }]);
    await expect(
      hub.spoke.send(new DeleteTagOptionCommand({ Id: local })),
    ).rejects.toMatchObject({ name: 'ResourceInUseException' });
  });

  it('shows the TagOptions of its owner with those of the account', async () => {
    await hub.curator.send(
      new AssociateTagOptionWithResourceCommand({
        ResourceId: portfolioId,
        TagOptionId: await tagOption(hub.curator, 'hub'),
      }),
    );
    await hub.shareWithSpoke(portfolioId, { ShareTagOptions: true });

    expect(await tagOptionsSeenBy(hub.spoke)).toEqual([['hub', HUB]]);
  });

  it.each<[string, () => object]>([
    [
      'the portfolio',
      () => new UpdatePortfolioCommand({ Id: portfolioId, DisplayName: 'X' }),
    ],
    ['a product', () => new UpdateProductCommand({ Id: productId, Name: 'X' })],
    [
      'that there is a product',
      () => new DeleteProductCommand({ Id: productId }),
    ],
    [
      'that a product is in it',
      () =>
        new DisassociateProductFromPortfolioCommand({
          ProductId: productId,
          PortfolioId: portfolioId,
        }),
    ],
    [
      'which products are in it',
      () =>
        new AssociateProductWithPortfolioCommand({
          ProductId: productId,
          PortfolioId: portfolioId,
          SourcePortfolioId: portfolioId,
        }),
    ],
    [
      'the versions of a product',
      () =>
        new UpdateProvisioningArtifactCommand({
          ProductId: productId,
          ProvisioningArtifactId: versionId,
          Active: false,
        }),
    ],
    [
      'a constraint',
      () => new UpdateConstraintCommand({ Id: constraintId, Description: 'X' }),
    ],
    [
      'that there is one',
      () =>
        new CreateConstraintCommand({
          PortfolioId: portfolioId,
          ProductId: productId,
          Type: 'TEMPLATE',
          Parameters: '{"Rules":{}}',
        }),
    ],
  ])('does not let the account change %s', async (_, command) => {
    await hub.shareWithSpoke(portfolioId);

    await expect(hub.spoke.send(command() as never)).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });

  it('takes no versions of the account', async () => {
    await hub.shareWithSpoke(portfolioId);

    await expect(
      hub.spoke.send(
        new CreateProvisioningArtifactCommand({
          ProductId: productId,
          Parameters: {
            Info: { LoadTemplateFromURL: await hub.putTemplate('more', {}) },
          },
        }),
      ),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it.each([
    ['the account', () => ({ AccountId: SPOKE })],
    [
      'its unit',
      () => ({
        OrganizationNode: {
          Type: 'ORGANIZATIONAL_UNIT' as const,
          Value: hub.unitId('Research'),
        },
      }),
    ],
  ])(
    'is gone when the share with %s ends, and so is what the account did with it',
    async (_, recipient) => {
      const share = async () => {
        await hub.share(portfolioId, recipient());
        await hub.spoke.send(
          new AcceptPortfolioShareCommand({
            PortfolioId: portfolioId,
            PortfolioShareType:
              'AccountId' in recipient() ? 'IMPORTED' : 'AWS_ORGANIZATIONS',
          }),
        );
      };
      await share();
      await grant(teamArn);
      await hub.curator.send(
        new DeletePortfolioShareCommand({
          PortfolioId: portfolioId,
          ...recipient(),
        }),
      );
      await hub.sandbox.settle();

      expect(await found(hub.as(teamArn))).toEqual([]);
      await expect(
        hub.spoke.send(new DescribePortfolioCommand({ Id: portfolioId })),
      ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });

      await share();
      expect(await found(hub.as(teamArn))).toEqual([]);
      await grant(teamArn);
      expect(await found(hub.as(teamArn))).toEqual([productId]);
    },
  );

  it('is asked for in the name of its owner where policies name resources', async () => {
    await hub.shareWithSpoke(portfolioId);
    const reader = (account: string) =>
      hub.as(
        addRole(hub.sandbox, {
          accountId: SPOKE,
          name: 'Reader',
          policies: {
            Read: {
              Version: '2012-10-17',
              Statement: [
                {
                  Effect: 'Allow',
                  Action: 'servicecatalog:DescribePortfolio',
                  Resource: `arn:aws:catalog:*:${account}:portfolio/*`,
                },
              ],
            },
          },
          trust: trustService('ec2.amazonaws.com'),
        }),
      );
    const read = new DescribePortfolioCommand({ Id: portfolioId });

    await expect(reader(SPOKE).send(read)).rejects.toMatchObject({
      name: 'AccessDeniedException',
    });
    await reader(HUB).send(read);
  });
});

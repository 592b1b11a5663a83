import {
  AcceptPortfolioShareCommand,
  AssociatePrincipalWithPortfolioCommand,
  AssociateProductWithPortfolioCommand,
  AssociateServiceActionWithProvisioningArtifactCommand,
  AssociateTagOptionWithResourceCommand,
  CreateConstraintCommand,
  CreatePortfolioCommand,
  CreatePortfolioShareCommand,
  CreateServiceActionCommand,
  CreateTagOptionCommand,
  DeleteConstraintCommand,
  DeletePortfolioShareCommand,
  DescribeProductCommand,
  DescribeProductViewCommand,
  DescribeProvisionedProductCommand,
  DescribeProvisioningParametersCommand,
  DescribeRecordCommand,
  DescribeServiceActionExecutionParametersCommand,
  DisassociateProductFromPortfolioCommand,
  GetProvisionedProductOutputsCommand,
  ListConstraintsForPortfolioCommand,
  ListLaunchPathsCommand,
  ListServiceActionsForProvisioningArtifactCommand,
  ProvisionProductCommand,
  type ProvisionProductCommandInput,
  RejectPortfolioShareCommand,
  SearchProductsAsAdminCommand,
  SearchProductsCommand,
  SearchProvisionedProductsCommand,
  type ServiceCatalogClient,
  TerminateProvisionedProductCommand,
  UpdateProvisionedProductCommand,
} from '@aws-sdk/client-service-catalog';
import { addRole, ALLOW_ALL, trustService } from '../../testing/principals';
import type { ConstraintType } from './paths/constraintParameters';
import {
  HUB,
  openHub,
  SPOKE,
  type TestHub,
  WET_LAB,
} from './__testUtils__/openHub';
import { REGION } from './__testUtils__/openCatalog';

const END_USER = 'arn:aws:iam::aws:policy/AWSServiceCatalogEndUserFullAccess';
const LAUNCH_ROLE = 'arn:aws:iam::333333333333:role/Launch';

const rule = (name: string, value: string) => ({
  Rules: {
    [name]: {
      Assertions: [
        {
          Assert: {
            'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'Purpose' }, value] }],
          },
          AssertDescription: `Not for ${value}`,
        },
      ],
    },
  },
});

describe('launching in a spoke what the hub owns', () => {
  let hub: TestHub;
  let portfolioId: string;
  let productId: string;
  let versionId: string;
  let researcher: ServiceCatalogClient;
  let teamArn: string;

  const launchRole = (accountId: string, name = 'Launch') =>
    addRole(hub.sandbox, {
      accountId,
      name,
      policies: { All: ALLOW_ALL },
      trust: trustService('servicecatalog.amazonaws.com'),
    });
  const grant = (PortfolioId: string | undefined) =>
    hub.spoke.send(
      new AssociatePrincipalWithPortfolioCommand({
        PortfolioId,
        PrincipalARN: teamArn,
        PrincipalType: 'IAM',
      }),
    );
  const launch = async (input: Partial<ProvisionProductCommandInput> = {}) => {
    const { RecordDetail } = await researcher.send(
      new ProvisionProductCommand({
        ProductId: productId,
        ProvisioningArtifactId: versionId,
        ProvisionedProductName: 'my-bucket',
        ...input,
      }),
    );
    await hub.sandbox.settle();
    const ended = await hub.spoke.send(
      new DescribeRecordCommand({ Id: RecordDetail?.RecordId }),
    );
    return ended.RecordDetail!;
  };
  const form = (PathId?: string) =>
    researcher.send(
      new DescribeProvisioningParametersCommand({
        ProductId: productId,
        ProvisioningArtifactId: versionId,
        PathId,
      }),
    );
  const paths = async () => {
    const { LaunchPathSummaries } = await researcher.send(
      new ListLaunchPathsCommand({ ProductId: productId }),
    );
    return LaunchPathSummaries!;
  };
  const instruction = async (type: string) => {
    const { UsageInstructions } = await form();
    return UsageInstructions?.find(({ Type }) => Type === type)?.Value;
  };

  beforeEach(async () => {
    hub = await openHub();
    launchRole(HUB);
    launchRole(SPOKE);
    teamArn = addRole(hub.sandbox, {
      accountId: SPOKE,
      name: 'Team',
      managed: [END_USER],
      trust: trustService('ec2.amazonaws.com'),
    });
    researcher = hub.as(teamArn, 'researcher');
    portfolioId = await hub.makePortfolio('Research');
    ({ productId, versionId } = await hub.makeProduct({ portfolioId }));
    await hub.constrain(portfolioId, productId, 'LAUNCH', {
      LocalRoleName: 'Launch',
    });
    await hub.shareWithSpoke(portfolioId);
  });

  afterEach(() => hub.close());

  describe('through the imported portfolio', () => {
    beforeEach(() => grant(portfolioId));

    it('is browsed as if it were there', async () => {
      const { ProductViewSummaries } = await researcher.send(
        new SearchProductsCommand({}),
      );
      expect(ProductViewSummaries).toMatchObject([{ ProductId: productId }]);
      expect(
        await researcher.send(new DescribeProductCommand({ Id: productId })),
      ).toMatchObject({
        ProvisioningArtifacts: [{ Id: versionId }],
        LaunchPaths: [{ Name: 'Research' }],
      });
      expect(
        await researcher.send(
          new DescribeProductViewCommand({ Id: ProductViewSummaries?.[0].Id }),
        ),
      ).toMatchObject({ ProvisioningArtifacts: [{ Id: versionId }] });
      expect(await paths()).toMatchObject([
        { Name: 'Research', ConstraintSummaries: [{ Type: 'LAUNCH' }] },
      ]);
      expect(await form()).toMatchObject({
        ProvisioningArtifactParameters: [{ ParameterKey: 'Purpose' }],
      });
    });

    it('takes the local role of the spoke', async () => {
      expect(await instruction('launchAsRole')).toBe(LAUNCH_ROLE);
      const record = await launch();

      expect(record).toMatchObject({
        Status: 'SUCCEEDED',
        LaunchRoleArn: LAUNCH_ROLE,
      });
      const { ProvisionedProducts } = await hub.spoke.send(
        new SearchProvisionedProductsCommand({
          Filters: { SearchQuery: ['productName:bucket'] },
        }),
      );
      expect(ProvisionedProducts).toMatchObject([
        {
          Name: 'my-bucket',
          ProductName: 'Data bucket',
          ProvisioningArtifactName: 'v1',
          PhysicalId: expect.stringContaining(
            `arn:aws:cloudformation:${REGION}:${SPOKE}:stack/SC-${SPOKE}-pp-`,
          ),
        },
      ]);
      expect(
        ProvisionedProducts?.[0].Tags?.map(({ Key, Value }) => [Key, Value]),
      ).toEqual(
        expect.arrayContaining([
          [
            'aws:servicecatalog:productArn',
            `arn:aws:catalog:${REGION}:${HUB}:product/${productId}`,
          ],
          [
            'aws:servicecatalog:portfolioArn',
            `arn:aws:catalog:${REGION}:${HUB}:portfolio/${portfolioId}`,
          ],
        ]),
      );
      const { Outputs } = await hub.spoke.send(
        new GetProvisionedProductOutputsCommand({
          ProvisionedProductName: 'my-bucket',
        }),
      );
      expect(Outputs).toMatchObject([
        { OutputKey: 'BucketName' },
        { OutputKey: 'CloudformationStackARN' },
      ]);
      const atHub = await hub.curator.send(
        new SearchProvisionedProductsCommand({}),
      );
      expect(atHub.ProvisionedProducts).toEqual([]);
    });

    it('fails when the spoke has no role of that name', async () => {
      const other = await hub.makeProduct({ portfolioId });
      launchRole(HUB, 'OnlyInHub');
      await hub.constrain(portfolioId, other.productId, 'LAUNCH', {
        LocalRoleName: 'OnlyInHub',
      });

      expect(
        await launch({
          ProductId: other.productId,
          ProvisioningArtifactId: other.versionId,
        }),
      ).toMatchObject({
        Status: 'FAILED',
        RecordErrors: [
          {
            Description: expect.stringContaining(
              `arn:aws:iam::${SPOKE}:role/OnlyInHub`,
            ),
          },
        ],
      });
    });

    it('takes a role by its ARN as it is, resources and all', async () => {
      const other = await hub.makeProduct({
        portfolioId,
        launchRoleArn: `arn:aws:iam::${HUB}:role/Launch`,
      });
      const { ProvisionedProductId, Status } = await launch({
        ProductId: other.productId,
        ProvisioningArtifactId: other.versionId,
      });

      expect(Status).toBe('SUCCEEDED');
      const { ProvisionedProducts } = await hub.spoke.send(
        new SearchProvisionedProductsCommand({}),
      );
      expect(ProvisionedProducts).toMatchObject([
        {
          Id: ProvisionedProductId,
          PhysicalId: expect.stringContaining(`:${HUB}:stack/SC-${SPOKE}-pp-`),
        },
      ]);
    });

    it('has the service actions that the hub put on its version', async () => {
      const { ServiceActionDetail } = await hub.curator.send(
        new CreateServiceActionCommand({
          Name: 'Restart',
          DefinitionType: 'SSM_AUTOMATION',
          Definition: {
            Name: 'AWS-RestartEC2Instance',
            Version: '1',
            AssumeRole: 'LAUNCH_ROLE',
          },
        }),
      );
      const ServiceActionId = ServiceActionDetail?.ServiceActionSummary?.Id;
      const onVersion = {
        ProductId: productId,
        ProvisioningArtifactId: versionId,
      };
      await hub.curator.send(
        new AssociateServiceActionWithProvisioningArtifactCommand({
          ServiceActionId,
          ...onVersion,
        }),
      );
      const { ProvisionedProductId } = await launch();

      expect(
        await researcher.send(
          new ListServiceActionsForProvisioningArtifactCommand(onVersion),
        ),
      ).toMatchObject({ ServiceActionSummaries: [{ Id: ServiceActionId }] });
      expect(
        await researcher.send(
          new DescribeServiceActionExecutionParametersCommand({
            ProvisionedProductId,
            ServiceActionId,
          }),
        ),
      ).toMatchObject({
        ServiceActionParameters: [{ Name: 'InstanceId', Type: 'TARGET' }],
      });
    });

    it('goes on running when it is no longer shared', async () => {
      await launch();
      await hub.curator.send(
        new DeletePortfolioShareCommand({
          PortfolioId: portfolioId,
          AccountId: SPOKE,
        }),
      );

      await expect(
        launch({ ProvisionedProductName: 'second' }),
      ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
      await expect(
        researcher.send(
          new UpdateProvisionedProductCommand({
            ProvisionedProductName: 'my-bucket',
          }),
        ),
      ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
      const running = new DescribeProvisionedProductCommand({
        Name: 'my-bucket',
      });
      expect(await researcher.send(running)).toMatchObject({
        ProvisionedProductDetail: { Status: 'AVAILABLE' },
      });

      await researcher.send(
        new TerminateProvisionedProductCommand({
          ProvisionedProductName: 'my-bucket',
        }),
      );
      await hub.sandbox.settle();
      await expect(researcher.send(running)).rejects.toMatchObject({
        name: 'ResourceNotFoundException',
      });
    });

    it('is updated like any other', async () => {
      await launch();
      const { RecordDetail } = await researcher.send(
        new UpdateProvisionedProductCommand({
          ProvisionedProductName: 'my-bucket',
          ProvisioningParameters: [{ Key: 'Purpose', Value: 'models' }],
        }),
      );
      await hub.sandbox.settle();

      expect(
        await researcher.send(
          new DescribeRecordCommand({ Id: RecordDetail?.RecordId }),
        ),
      ).toMatchObject({ RecordDetail: { Status: 'SUCCEEDED' } });
    });

    it('asks for TagOptions of the hub when they are shared, and for local ones always', async () => {
      const offer = async (by: ServiceCatalogClient, Value: string) => {
        const { TagOptionDetail } = await by.send(
          new CreateTagOptionCommand({ Key: 'Site', Value }),
        );
        await by.send(
          new AssociateTagOptionWithResourceCommand({
            ResourceId: portfolioId,
            TagOptionId: TagOptionDetail?.Id,
          }),
        );
      };
      await offer(hub.curator, 'hub');
      await offer(hub.spoke, 'spoke');

      expect((await form()).TagOptions).toEqual([
        { Key: 'Site', Values: ['spoke'] },
      ]);
      expect(await launch()).toMatchObject({
        RecordTags: expect.arrayContaining([{ Key: 'Site', Value: 'spoke' }]),
      });
    });
  });

  describe('through a portfolio of the spoke', () => {
    let localId: string | undefined;

    const add = (input: { SourcePortfolioId?: string } = {}) =>
      hub.spoke.send(
        new AssociateProductWithPortfolioCommand({
          PortfolioId: localId,
          ProductId: productId,
          SourcePortfolioId: portfolioId,
          ...input,
        }),
      );
    const constrain = async (type: ConstraintType, parameters: object) => {
      const { ConstraintDetail } = await hub.spoke.send(
        new CreateConstraintCommand({
          PortfolioId: localId,
          ProductId: productId,
          Type: type,
          Parameters: JSON.stringify(parameters),
        }),
      );
      return ConstraintDetail?.ConstraintId;
    };

    beforeEach(async () => {
      const { PortfolioDetail } = await hub.spoke.send(
        new CreatePortfolioCommand({
          DisplayName: 'Local',
          ProviderName: 'Genomics',
        }),
      );
      localId = PortfolioDetail?.Id;
      await grant(localId);
    });

    it('needs the portfolio that it comes from', async () => {
      await expect(add({ SourcePortfolioId: undefined })).rejects.toMatchObject(
        {
          name: 'ResourceNotFoundException',
        },
      );
      await expect(
        add({ SourcePortfolioId: 'port-none' }),
      ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
      await expect(
        hub.spoke.send(
          new AssociateProductWithPortfolioCommand({
            PortfolioId: localId,
            ProductId: 'prod-none',
            SourcePortfolioId: portfolioId,
          }),
        ),
      ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
      await add();
      await add();

      expect(await paths()).toMatchObject([{ Name: 'Local' }]);
    });

    it('brings its constraints along', async () => {
      await add();

      expect(await instruction('launchAsRole')).toBe(LAUNCH_ROLE);
      expect(await launch()).toMatchObject({ Status: 'SUCCEEDED' });
    });

    it('takes a local launch role instead of the imported one', async () => {
      await add();
      launchRole(SPOKE, 'Local');
      const id = await constrain('LAUNCH', { LocalRoleName: 'Local' });

      expect(await instruction('launchAsRole')).toBe(
        `arn:aws:iam::${SPOKE}:role/Local`,
      );
      expect(await paths()).toMatchObject([
        { ConstraintSummaries: [{ Type: 'LAUNCH' }] },
      ]);

      await hub.spoke.send(new DeleteConstraintCommand({ Id: id }));
      expect(await instruction('launchAsRole')).toBe(LAUNCH_ROLE);
    });

    it('adds local rules to the imported ones', async () => {
      await hub.constrain(
        portfolioId,
        productId,
        'TEMPLATE',
        rule('OfHub', 'games'),
      );
      await add();
      await constrain('TEMPLATE', rule('OfSpoke', 'films'));

      const rules = JSON.parse((await instruction('rules')) ?? '{}');
      expect(Object.keys(rules)).toEqual(['OfHub', 'OfSpoke']);
      for (const [index, Value] of ['games', 'films'].entries()) {
        expect(
          await launch({
            ProvisionedProductName: `refused-${index}`,
            ProvisioningParameters: [{ Key: 'Purpose', Value }],
          }),
        ).toMatchObject({
          Status: 'FAILED',
          RecordErrors: [
            { Description: expect.stringContaining(`Not for ${Value}`) },
          ],
        });
      }
    });

    it.each<[string, () => Promise<unknown>]>([
      [
        'the share ends',
        () =>
          hub.curator.send(
            new DeletePortfolioShareCommand({
              PortfolioId: portfolioId,
              AccountId: SPOKE,
            }),
          ),
      ],
      [
        'the spoke gives the portfolio back',
        () =>
          hub.spoke.send(
            new RejectPortfolioShareCommand({ PortfolioId: portfolioId }),
          ),
      ],
      ['the hub takes the product out', () => removeFromHub()],
    ])('is gone when %s, for good', async (_, end) => {
      await add();
      await constrain('TEMPLATE', rule('OfSpoke', 'films'));
      await end();

      await expect(paths()).rejects.toMatchObject({
        name: 'ResourceNotFoundException',
      });
      await expect(
        hub.spoke.send(
          new DisassociateProductFromPortfolioCommand({
            PortfolioId: localId,
            ProductId: productId,
          }),
        ),
      ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    });

    it('is not passed on with a share of that portfolio', async () => {
      await add();
      await hub.spoke.send(
        new CreatePortfolioShareCommand({
          PortfolioId: localId,
          AccountId: WET_LAB,
        }),
      );
      await hub.wetLab.send(
        new AcceptPortfolioShareCommand({ PortfolioId: localId }),
      );

      const { ProductViewDetails } = await hub.wetLab.send(
        new SearchProductsAsAdminCommand({ PortfolioId: localId }),
      );
      expect(ProductViewDetails).toEqual([]);
    });

    async function removeFromHub() {
      const { ConstraintDetails } = await hub.curator.send(
        new ListConstraintsForPortfolioCommand({ PortfolioId: portfolioId }),
      );
      for (const { ConstraintId } of ConstraintDetails ?? []) {
        await hub.curator.send(
          new DeleteConstraintCommand({ Id: ConstraintId }),
        );
      }
      await hub.curator.send(
        new DisassociateProductFromPortfolioCommand({
          PortfolioId: portfolioId,
          ProductId: productId,
        }),
      );
    }
  });
});

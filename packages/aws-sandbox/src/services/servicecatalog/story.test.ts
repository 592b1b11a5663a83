import {
  DescribeInstancesCommand,
  EC2Client,
  RunInstancesCommand,
} from '@aws-sdk/client-ec2';
import {
  DescribeProvisionedProductCommand,
  DescribeProvisioningParametersCommand,
  DescribeRecordCommand,
  GetProvisionedProductOutputsCommand,
  ListLaunchPathsCommand,
  ListProvisioningArtifactsCommand,
  ProvisionProductCommand,
  type ProvisionProductCommandInput,
  SearchProductsCommand,
  ServiceCatalogClient,
  TerminateProvisionedProductCommand,
  UpdateProvisionedProductCommand,
} from '@aws-sdk/client-service-catalog';
import { createSandbox, type Sandbox } from '../../createSandbox';

const ACCOUNT = '222222222222';
const REGION = 'us-east-1';
const MARKETPLACE_AMI = 'ami-0aa1bb2cc3dd40001';
const AMAZON_AMI = 'ami-0d1e2a3b4c5d60002';
const RESEARCHER = `arn:aws:sts::${ACCOUNT}:assumed-role/AIResearchTeam/researcher`;

describe('the story of the AI research team', () => {
  let sandbox: Sandbox;
  let catalog: ServiceCatalogClient;
  let ec2: EC2Client;

  beforeAll(async () => {
    sandbox = await createSandbox({
      story: 'ai-research',
      clock: 'manual',
      seed: 1,
    });
    const config = {
      endpoint: sandbox.url,
      region: REGION,
      credentials: sandbox.credentials('researcher'),
    };
    catalog = new ServiceCatalogClient(config);
    ec2 = new EC2Client(config);
  });

  afterAll(() => sandbox.close());

  const find = async (FullTextSearch: string) => {
    const { ProductViewSummaries } = await catalog.send(
      new SearchProductsCommand({
        Filters: { FullTextSearch: [FullTextSearch] },
        SortBy: 'Title',
      }),
    );
    const ProductId = ProductViewSummaries?.[0].ProductId;
    const { ProvisioningArtifactDetails } = await catalog.send(
      new ListProvisioningArtifactsCommand({ ProductId }),
    );
    const { LaunchPathSummaries } = await catalog.send(
      new ListLaunchPathsCommand({ ProductId }),
    );
    return {
      choice: { ProductId, PathId: LaunchPathSummaries?.[0].Id },
      versions: ProvisioningArtifactDetails ?? [],
    };
  };

  const finished = async (Id: string | undefined) => {
    const { RecordDetail } = await catalog.send(
      new DescribeRecordCommand({ Id }),
    );
    return RecordDetail!;
  };

  const launched = async (input: ProvisionProductCommandInput) => {
    const { RecordDetail } = await catalog.send(
      new ProvisionProductCommand(input),
    );
    await sandbox.settle();
    return finished(RecordDetail?.RecordId);
  };

  const outputsOf = async (ProvisionedProductId: string | undefined) => {
    const { Outputs } = await catalog.send(
      new GetProvisionedProductOutputsCommand({ ProvisionedProductId }),
    );
    return Object.fromEntries(
      (Outputs ?? []).map(({ OutputKey, OutputValue }) => [
        OutputKey,
        OutputValue,
      ]),
    );
  };

  const instance = async (id: string) => {
    const { Reservations } = await ec2.send(
      new DescribeInstancesCommand({ InstanceIds: [id] }),
    );
    return Reservations?.[0].Instances?.[0];
  };

  const tagsOf = async (id: string) =>
    Object.fromEntries(
      ((await instance(id))?.Tags ?? []).map(({ Key, Value }) => [Key, Value]),
    );

  const NETWORK = [
    { Key: 'KeyName', Value: 'researcher-key' },
    { Key: 'VpcId', Value: 'vpc-0a1b2c3d4e5f60001' },
    { Key: 'SubnetId', Value: 'subnet-0a1b2c3d4e5f60001' },
  ];

  /** Launches the first version of a product with what its form asks for and the first value of each TagOption. */
  const launchFirst = async (title: string, ProvisionedProductName: string) => {
    const { choice, versions } = await find(title);
    const ProvisioningArtifactId = versions[0].Id;
    const form = await catalog.send(
      new DescribeProvisioningParametersCommand({
        ...choice,
        ProvisioningArtifactId,
      }),
    );
    const asked = form.ProvisioningArtifactParameters?.map(
      ({ ParameterKey }) => ParameterKey,
    );
    return launched({
      ...choice,
      ProvisioningArtifactId,
      ProvisionedProductName,
      ProvisioningParameters: NETWORK.filter(({ Key }) => asked?.includes(Key)),
      Tags: form.TagOptions?.map(({ Key, Values }) => ({
        Key,
        Value: Values?.[0],
      })),
    });
  };

  it('the researcher finds, launches, uses, updates and terminates the Deep Learning AMI', async () => {
    const { choice, versions } = await find('Deep Learning Base AMI');
    const [older, newer] = versions;
    const form = await catalog.send(
      new DescribeProvisioningParametersCommand({
        ...choice,
        ProvisioningArtifactId: older.Id,
      }),
    );
    expect(form.ProvisioningArtifactParameters).toContainEqual(
      expect.objectContaining({
        ParameterKey: 'KeyName',
        ParameterType: 'AWS::EC2::KeyPair::KeyName',
      }),
    );
    expect(form.TagOptions).toContainEqual({
      Key: 'CostCenter',
      Values: ['4711', '4712'],
    });

    const record = await launched({
      ...choice,
      ProvisioningArtifactId: older.Id,
      ProvisionedProductName: 'protein-folding',
      ProvisionToken: 'journey-1',
      ProvisioningParameters: NETWORK,
      Tags: [{ Key: 'CostCenter', Value: '4711' }],
    });
    expect(record).toMatchObject({ Status: 'SUCCEEDED', RecordErrors: [] });
    const { ProvisionedProductId } = record;
    const { InstanceId, PrivateIp } = await outputsOf(ProvisionedProductId);
    expect(await instance(InstanceId!)).toMatchObject({
      State: { Name: 'running' },
      PrivateIpAddress: PrivateIp,
      InstanceType: 't3.large',
    });
    expect(await tagsOf(InstanceId!)).toMatchObject({
      CostCenter: '4711',
      Project: 'ai-research',
      'aws:servicecatalog:provisioningPrincipalArn': RESEARCHER,
    });

    const { RecordDetail: update } = await catalog.send(
      new UpdateProvisionedProductCommand({
        ...choice,
        ProvisionedProductId,
        ProvisioningArtifactId: newer.Id,
        ProvisioningParameters: NETWORK.map(({ Key }) => ({
          Key,
          UsePreviousValue: true,
        })),
        Tags: [
          { Key: 'CostCenter', Value: '4711' },
          { Key: 'Paper', Value: 'folding-2026' },
        ],
      }),
    );
    await sandbox.settle();
    expect(await finished(update?.RecordId)).toMatchObject({
      Status: 'SUCCEEDED',
      ProvisioningArtifactId: newer.Id,
    });
    const afterUpdate = (await outputsOf(ProvisionedProductId)).InstanceId;
    expect(await tagsOf(afterUpdate!)).toMatchObject({
      Paper: 'folding-2026',
      'aws:servicecatalog:provisioningArtifactIdentifier': older.Id,
    });

    const { RecordDetail: end } = await catalog.send(
      new TerminateProvisionedProductCommand({ ProvisionedProductId }),
    );
    await sandbox.settle();
    expect(await finished(end?.RecordId)).toMatchObject({
      Status: 'SUCCEEDED',
    });
    await expect(
      catalog.send(
        new DescribeProvisionedProductCommand({ Id: ProvisionedProductId }),
      ),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    expect(await instance(afterUpdate!)).toMatchObject({
      State: { Name: 'terminated' },
    });
  });

  it('a paid Marketplace AMI is refused to the researcher, and launched for him by the catalog', async () => {
    const run = (ImageId: string) =>
      ec2.send(
        new RunInstancesCommand({
          ImageId,
          InstanceType: 't3.medium',
          SubnetId: 'subnet-0a1b2c3d4e5f60001',
          MinCount: 1,
          MaxCount: 1,
        }),
      );
    await expect(run(MARKETPLACE_AMI)).rejects.toMatchObject({
      name: 'UnauthorizedOperation',
      message: expect.stringContaining('explicit deny'),
    });
    expect((await run(AMAZON_AMI)).Instances).toHaveLength(1);

    const record = await launchFirst('RStudio Workbench Pro', 'rstudio');
    expect(record).toMatchObject({ Status: 'SUCCEEDED', RecordErrors: [] });

    const { InstanceId } = await outputsOf(record.ProvisionedProductId);
    expect(await instance(InstanceId!)).toMatchObject({
      ImageId: MARKETPLACE_AMI,
    });
    expect(await tagsOf(InstanceId!)).toMatchObject({
      'aws:servicecatalog:provisioningPrincipalArn': RESEARCHER,
      'aws:servicecatalog:provisionedProductArn': `arn:aws:servicecatalog:${REGION}:${ACCOUNT}:stack/rstudio/${record.ProvisionedProductId}`,
    });
  });

  it('a launch role that may not do its work says what it lacks, and rolls back', async () => {
    const { Status, RecordErrors } = await launchFirst('weak role', 'notebook');

    expect(Status).toBe('FAILED');
    expect(RecordErrors?.[0].Description).toMatch(
      /LaunchRole-Weak\/servicecatalog is not authorized to perform: ec2:CreateSecurityGroup/,
    );
  });

  it('the other team sees none of it, and nobody may even ask', async () => {
    const search = (persona: string) =>
      new ServiceCatalogClient({
        endpoint: sandbox.url,
        region: REGION,
        credentials: sandbox.credentials(persona),
      }).send(new SearchProductsCommand({ SortBy: 'Title' }));

    const { ProductViewSummaries } = await search('other-team');
    expect(ProductViewSummaries).toMatchObject([
      { Name: 'Genome archive bucket' },
    ]);
    await expect(search('nobody')).rejects.toMatchObject({
      name: 'AccessDeniedException',
    });
  });
});

import { DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import {
  AssociateProductWithPortfolioCommand,
  AssociateTagOptionWithResourceCommand,
  CreateTagOptionCommand,
  DescribeRecordCommand,
  GetProvisionedProductOutputsCommand,
  ListLaunchPathsCommand,
  type ProvisionProductCommandInput,
  SearchProvisionedProductsCommand,
  UpdateProvisioningArtifactCommand,
} from '@aws-sdk/client-service-catalog';
import { openLaunching, type TestLaunching } from './__testUtils__/launching';
import { ACCOUNT, REGION } from './__testUtils__/openCatalog';

describe('ProvisionProduct', () => {
  let catalog: TestLaunching;

  beforeEach(async () => {
    catalog = await openLaunching();
  });

  afterEach(() => catalog.close());

  const addTagOption = async (
    Key: string,
    Value: string,
    ResourceId = catalog.portfolioId,
  ) => {
    const { TagOptionDetail } = await catalog.curator.send(
      new CreateTagOptionCommand({ Key, Value }),
    );
    await catalog.curator.send(
      new AssociateTagOptionWithResourceCommand({
        ResourceId,
        TagOptionId: TagOptionDetail?.Id,
      }),
    );
  };

  it('answers at once, and the record follows the stack', async () => {
    const made = await catalog.launch();
    expect(made).toMatchObject({
      RecordId: expect.stringMatching(/^rec-[a-z0-9]{13}$/),
      ProvisionedProductId: expect.stringMatching(/^pp-[a-z0-9]{13}$/),
      ProvisionedProductName: 'my-bucket',
      ProvisionedProductType: 'CFN_STACK',
      RecordType: 'PROVISION_PRODUCT',
      Status: 'CREATED',
      RecordErrors: [],
      PathId: expect.stringMatching(/^lpv3-/),
      LaunchRoleArn: catalog.launchRoleArn,
    });
    expect(await catalog.item(made.ProvisionedProductId)).toMatchObject({
      Status: 'UNDER_CHANGE',
    });

    await catalog.sandbox.advance(1);
    expect(await catalog.record(made.RecordId)).toMatchObject({
      Status: 'IN_PROGRESS',
    });

    await catalog.sandbox.settle();
    expect(await catalog.record(made.RecordId)).toMatchObject({
      Status: 'SUCCEEDED',
      RecordErrors: [],
    });
    expect(await catalog.item(made.ProvisionedProductId)).toMatchObject({
      Status: 'AVAILABLE',
      LastSuccessfulProvisioningRecordId: made.RecordId,
    });
  });

  it('gives outputs with the ARN of the stack', async () => {
    const { RecordId, ProvisionedProductId } = await catalog.launched();
    const stackArn = expect.stringMatching(
      `^arn:aws:cloudformation:${REGION}:${ACCOUNT}:stack/SC-${ACCOUNT}-${ProvisionedProductId}/`,
    );
    const outputs = [
      {
        OutputKey: 'BucketName',
        OutputValue: expect.any(String),
        Description: 'The bucket',
      },
      {
        OutputKey: 'CloudformationStackARN',
        OutputValue: stackArn,
        Description: expect.any(String),
      },
    ];

    expect(
      await catalog.researcher.send(
        new DescribeRecordCommand({ Id: RecordId }),
      ),
    ).toMatchObject({ RecordOutputs: outputs });
    const get = (...OutputKeys: string[]) =>
      catalog.curator.send(
        new GetProvisionedProductOutputsCommand({
          ProvisionedProductName: 'my-bucket',
          OutputKeys,
        }),
      );
    expect(await get()).toMatchObject({ Outputs: outputs });
    expect(await get('BucketName')).toMatchObject({ Outputs: [outputs[0]] });
    await expect(get('Nothing')).rejects.toMatchObject({
      name: 'InvalidParametersException',
    });
    const { ProvisionedProducts } = await catalog.curator.send(
      new SearchProvisionedProductsCommand({}),
    );
    expect(ProvisionedProducts).toMatchObject([{ PhysicalId: stackArn }]);
  });

  it('tags the stack with what the user chose, what TagOptions demand, and AutoTags', async () => {
    await addTagOption('CostCenter', '4711');
    await addTagOption('CostCenter', '4712');
    await addTagOption('Project', 'ai');
    const { ProvisionedProductId: id, RecordTags } = await catalog.launched({
      Tags: [
        { Key: 'CostCenter', Value: '4712' },
        { Key: 'mine', Value: 'yes' },
      ],
    });
    const { Stacks } = await catalog.cloudFormation.send(
      new DescribeStacksCommand({ StackName: `SC-${ACCOUNT}-${id}` }),
    );
    const tags = Object.fromEntries(
      (Stacks?.[0].Tags ?? []).map(({ Key, Value }) => [Key, Value]),
    );

    expect(tags).toEqual({
      CostCenter: '4712',
      Project: 'ai',
      mine: 'yes',
      'aws:servicecatalog:portfolioArn': `arn:aws:catalog:${REGION}:${ACCOUNT}:portfolio/${catalog.portfolioId}`,
      'aws:servicecatalog:productArn': `arn:aws:catalog:${REGION}:${ACCOUNT}:product/${catalog.productId}`,
      'aws:servicecatalog:provisionedProductArn': `arn:aws:servicecatalog:${REGION}:${ACCOUNT}:stack/my-bucket/${id}`,
      'aws:servicecatalog:provisioningArtifactIdentifier': catalog.versionId,
      'aws:servicecatalog:provisioningPrincipalArn': `arn:aws:sts::${ACCOUNT}:assumed-role/Team/researcher`,
    });
    expect(RecordTags).toContainEqual({ Key: 'Project', Value: 'ai' });
  });

  it.each([
    ['a TagOption that was not chosen', []],
    ['a value its TagOption does not allow', ['CostCenter', '1']],
    ['a reserved key', ['aws:mine', '1']],
  ])('refuses %s', async (_, [Key, Value]) => {
    await addTagOption('CostCenter', '4711');
    await addTagOption('CostCenter', '4712');

    await expect(
      catalog.launch({ Tags: Key ? [{ Key, Value }] : [] }),
    ).rejects.toMatchObject({ name: 'InvalidParametersException' });
  });

  it('answers the same record for the same token, and launches once', async () => {
    const first = await catalog.launch({ ProvisionToken: 'launch-1' });
    const second = await catalog.launch({ ProvisionToken: 'launch-1' });
    await catalog.sandbox.settle();
    const third = await catalog.launch({ ProvisionToken: 'launch-1' });

    expect(second).toEqual(first);
    expect(third).toMatchObject({
      RecordId: first.RecordId,
      Status: 'SUCCEEDED',
    });
    await expect(
      catalog.launch({
        ProvisionToken: 'launch-1',
        ProvisionedProductName: 'other',
      }),
    ).rejects.toMatchObject({ name: 'InvalidParametersException' });
    expect(
      await catalog.curator.send(
        new SearchProvisionedProductsCommand({
          Filters: { SearchQuery: ['idempotencyToken:launch-1'] },
        }),
      ),
    ).toMatchObject({
      TotalResultsCount: 1,
      ProvisionedProducts: [
        { IdempotencyToken: 'launch-1', LastRecordId: first.RecordId },
      ],
    });
  });

  it('launches once when its answer is lost and the client asks again', async () => {
    catalog.sandbox.faults.add({
      match: { operation: 'ProvisionProduct' },
      times: 1,
      effect: { type: 'lose-answer' },
    });
    const { RecordId } = await catalog.launch();

    expect(
      await catalog.curator.send(new SearchProvisionedProductsCommand({})),
    ).toMatchObject({
      TotalResultsCount: 1,
      ProvisionedProducts: [{ LastRecordId: RecordId }],
    });
  });

  it('refuses a name that is taken, in the words of the service', async () => {
    await catalog.launch();

    await expect(catalog.launch()).rejects.toMatchObject({
      name: 'InvalidParametersException',
      message: 'A stack named my-bucket already exists.',
    });
  });

  it.each<[string, Partial<ProvisionProductCommandInput>, string]>([
    [
      'an unknown product',
      { ProductId: 'prod-unknown' },
      'ResourceNotFoundException',
    ],
    [
      'an unknown version',
      { ProvisioningArtifactId: 'pa-unknown' },
      'ResourceNotFoundException',
    ],
    ['an unknown path', { PathId: 'lpv3-x' }, 'ResourceNotFoundException'],
    ['no product', { ProductId: undefined }, 'InvalidParametersException'],
    [
      'a name with blanks',
      { ProvisionedProductName: 'my bucket' },
      'ValidationException',
    ],
  ])('refuses %s', async (_, input, name) => {
    await expect(catalog.launch(input)).rejects.toMatchObject({ name });
  });

  it('launches no deprecated version', async () => {
    await catalog.curator.send(
      new UpdateProvisioningArtifactCommand({
        ProductId: catalog.productId,
        ProvisioningArtifactId: catalog.versionId,
        Guidance: 'DEPRECATED',
      }),
    );

    await expect(catalog.launch()).rejects.toMatchObject({
      name: 'InvalidParametersException',
      message: expect.stringContaining('deprecated'),
    });
  });

  it('takes the path that was chosen of several', async () => {
    const second = await catalog.makePortfolio('Shared', catalog.teamArn);
    await catalog.curator.send(
      new AssociateProductWithPortfolioCommand({
        PortfolioId: second,
        ProductId: catalog.productId,
      }),
    );
    await expect(catalog.launch()).rejects.toMatchObject({
      name: 'InvalidParametersException',
      message:
        'More than one launch path ids exist. Please specify the launch path id',
    });
    const { LaunchPathSummaries } = await catalog.researcher.send(
      new ListLaunchPathsCommand({ ProductId: catalog.productId }),
    );
    const PathId = LaunchPathSummaries?.find(
      ({ Name }) => Name === 'Research',
    )?.Id;

    expect(await catalog.launch({ PathId })).toMatchObject({
      PathId,
      LaunchRoleArn: catalog.launchRoleArn,
    });
  });

  it('needs permission and a path: another team has neither', async () => {
    const other = catalog.as(catalog.addTeam('Other'), 'mallory');

    await expect(catalog.launch({}, other)).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: `No launch paths found for resource: ${catalog.productId}`,
    });
  });
});

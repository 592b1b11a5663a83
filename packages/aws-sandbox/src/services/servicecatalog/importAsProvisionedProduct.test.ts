import {
  CloudFormationClient,
  CreateStackCommand,
  DescribeStacksCommand,
} from '@aws-sdk/client-cloudformation';
import {
  AssociatePrincipalWithPortfolioCommand,
  DescribeRecordCommand,
  ImportAsProvisionedProductCommand,
  type ImportAsProvisionedProductCommandInput,
  UpdateProvisionedProductCommand,
} from '@aws-sdk/client-service-catalog';
import { clientOf } from '../../__testUtils__/clientOf';
import { openLaunching, type TestLaunching } from './__testUtils__/launching';
import { bucketTemplate } from './__testUtils__/openCatalog';

describe('ImportAsProvisionedProduct', () => {
  let catalog: TestLaunching;
  let stackId: string;

  const makeStack = async (StackName: string, template = bucketTemplate()) => {
    const { StackId } = await catalog.cloudFormation.send(
      new CreateStackCommand({
        StackName,
        TemplateBody: JSON.stringify(template, null, 2),
      }),
    );
    return StackId!;
  };

  beforeEach(async () => {
    catalog = await openLaunching();
    await catalog.curator.send(
      new AssociatePrincipalWithPortfolioCommand({
        PortfolioId: catalog.portfolioId,
        PrincipalARN: catalog.curatorArn,
        PrincipalType: 'IAM',
      }),
    );
    stackId = await makeStack('legacy');
    await catalog.sandbox.settle();
  });

  afterEach(() => catalog.close());

  const adopt = async (
    input: Partial<ImportAsProvisionedProductCommandInput> = {},
    by = catalog.curator,
  ) => {
    const { RecordDetail } = await by.send(
      new ImportAsProvisionedProductCommand({
        ProductId: catalog.productId,
        ProvisioningArtifactId: catalog.versionId,
        ProvisionedProductName: 'adopted',
        PhysicalId: stackId,
        ...input,
      }),
    );
    return RecordDetail!;
  };

  it('makes a provisioned product of a stack, bound by constraints from its next update on', async () => {
    const record = await adopt();
    expect(record).toMatchObject({ Status: 'IN_PROGRESS' });
    await expect(
      adopt({ ProvisionedProductName: 'other' }),
    ).rejects.toMatchObject({ name: 'InvalidStateException' });
    await catalog.sandbox.settle();
    const told = await catalog.curator.send(
      new DescribeRecordCommand({ Id: record.RecordId }),
    );
    expect(told.RecordDetail).toMatchObject({ Status: 'SUCCEEDED' });
    expect(told.RecordDetail?.LaunchRoleArn).toBeUndefined();
    expect(told.RecordOutputs).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ OutputKey: 'BucketName' }),
        expect.objectContaining({ OutputValue: stackId }),
      ]),
    );

    const { RecordDetail } = await catalog.curator.send(
      new UpdateProvisionedProductCommand({
        ProvisionedProductId: record.ProvisionedProductId,
        ProvisioningParameters: [{ Key: 'Purpose', Value: 'models' }],
      }),
    );
    await catalog.sandbox.settle();
    expect(await catalog.record(RecordDetail?.RecordId)).toMatchObject({
      Status: 'SUCCEEDED',
      LaunchRoleArn: catalog.launchRoleArn,
    });
    const { Stacks } = await catalog.cloudFormation.send(
      new DescribeStacksCommand({ StackName: stackId }),
    );
    expect(Stacks).toMatchObject([
      {
        StackStatus: 'UPDATE_COMPLETE',
        Parameters: [{ ParameterValue: 'models' }],
      },
    ]);
  });

  it('is answered alike for the same token', async () => {
    const { RecordId } = await adopt({ IdempotencyToken: 'once' });
    expect(await adopt({ IdempotencyToken: 'once' })).toMatchObject({
      RecordId,
    });
  });

  it('takes a stack once, and a name once', async () => {
    await adopt();
    await catalog.sandbox.settle();
    await expect(adopt()).rejects.toMatchObject({
      name: 'DuplicateResourceException',
      message: expect.stringContaining('adopted'),
    });
    await expect(
      adopt({ ProvisionedProductName: 'other' }),
    ).rejects.toMatchObject({
      name: 'DuplicateResourceException',
      message: expect.stringContaining(stackId),
    });
  });

  it('refuses a stack that is not at rest', async () => {
    const PhysicalId = await makeStack('young');
    await expect(adopt({ PhysicalId })).rejects.toMatchObject({
      name: 'InvalidStateException',
      message: expect.stringContaining('CREATE_IN_PROGRESS'),
    });
  });

  it('refuses a stack of another template', async () => {
    const PhysicalId = await makeStack(
      'different',
      bucketTemplate({ Outputs: {} }),
    );
    await catalog.sandbox.settle();
    await expect(adopt({ PhysicalId })).rejects.toMatchObject({
      name: 'InvalidParametersException',
      message: expect.stringContaining('not that of the provisioning artifact'),
    });
  });

  it.each([
    ['ResourceNotFoundException', { PhysicalId: 'nothing' }],
    ['ResourceNotFoundException', { ProductId: 'prod-nothing' }],
    ['ResourceNotFoundException', { ProvisioningArtifactId: 'pa-nothing' }],
    [
      'InvalidParametersException',
      {
        PhysicalId: 'arn:aws:cloudformation:us-east-1:1:stackset/SC-1:0a1b2c3d',
      },
    ],
  ])('answers %s for %j', async (name, input) => {
    await expect(adopt(input)).rejects.toMatchObject({ name });
  });

  it('asks the caller for permission to import and to read the stack', async () => {
    await expect(adopt({}, catalog.researcher)).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining(
        'servicecatalog:ImportAsProvisionedProduct',
      ),
    });
    const blindArn = catalog.addTeam('Blind', {
      Import: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Action: 'servicecatalog:ImportAsProvisionedProduct',
            Resource: '*',
          },
        ],
      },
    });
    await catalog.curator.send(
      new AssociatePrincipalWithPortfolioCommand({
        PortfolioId: catalog.portfolioId,
        PrincipalARN: blindArn,
        PrincipalType: 'IAM',
      }),
    );
    const blind = catalog.as(blindArn, 'blind');
    await expect(adopt({}, blind)).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining('cloudformation:DescribeStacks'),
    });
    await expect(
      clientOf(CloudFormationClient, catalog.sandbox, blindArn).send(
        new DescribeStacksCommand({ StackName: stackId }),
      ),
    ).rejects.toThrow('cloudformation:DescribeStacks');
  });
});

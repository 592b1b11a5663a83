import {
  CloudFormationClient,
  DescribeStacksCommand,
} from '@aws-sdk/client-cloudformation';
import {
  CreateConstraintCommand,
  ListStackInstancesForProvisionedProductCommand,
  ProvisionProductCommand,
  type ProvisionProductCommandInput,
  TerminateProvisionedProductCommand,
  UpdateProvisionedProductCommand,
  type UpdateProvisionedProductCommandInput,
} from '@aws-sdk/client-service-catalog';
import { clientOf } from '../../__testUtils__/clientOf';
import { addRole, ALLOW_ALL, trustService } from '../../testing/principals';
import { openLaunching, type TestLaunching } from './__testUtils__/launching';
import { ACCOUNT } from './__testUtils__/openCatalog';

const OTHER = '333333333333';
const REGIONS = ['us-east-1', 'eu-west-1'];

const NO_BUCKETS = {
  Version: '2012-10-17',
  Statement: [
    ...ALLOW_ALL.Statement,
    { Effect: 'Deny', Action: 's3:CreateBucket', Resource: '*' },
  ],
};

describe('products with a STACKSET constraint', () => {
  let catalog: TestLaunching;
  let productId: string;
  let versionId: string;

  const addExecutionRole = (accountId: string, policy: object = ALLOW_ALL) =>
    addRole(catalog.sandbox, {
      accountId,
      name: 'Execution',
      policies: { All: policy },
      trust: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { AWS: `arn:aws:iam::${ACCOUNT}:role/Administration` },
            Action: 'sts:AssumeRole',
          },
        ],
      },
    });

  beforeEach(async () => {
    catalog = await openLaunching();
    const { portfolioId: PortfolioId } = catalog;
    ({ productId, versionId } = await catalog.makeProduct({
      portfolioId: PortfolioId,
    }));
    const AdminRole = addRole(catalog.sandbox, {
      accountId: ACCOUNT,
      name: 'Administration',
      policies: { All: ALLOW_ALL },
      trust: trustService('cloudformation.amazonaws.com'),
    });
    await catalog.curator.send(
      new CreateConstraintCommand({
        PortfolioId,
        ProductId: productId,
        Type: 'STACKSET',
        Parameters: JSON.stringify({
          Version: '1.0',
          Properties: {
            AccountList: [ACCOUNT, OTHER],
            RegionList: REGIONS,
            AdminRole,
            ExecutionRole: 'Execution',
          },
        }),
      }),
    );
    addExecutionRole(ACCOUNT);
  });

  afterEach(() => catalog.close());

  const launch = async (input: Partial<ProvisionProductCommandInput> = {}) => {
    const { RecordDetail } = await catalog.researcher.send(
      new ProvisionProductCommand({
        ProductId: productId,
        ProvisioningArtifactId: versionId,
        ProvisionedProductName: 'everywhere',
        ...input,
      }),
    );
    await catalog.sandbox.settle();
    return catalog.record(RecordDetail?.RecordId);
  };

  const update = async (
    ProvisionedProductId: string | undefined,
    input: Partial<UpdateProvisionedProductCommandInput> = {},
  ) => {
    const { RecordDetail } = await catalog.researcher.send(
      new UpdateProvisionedProductCommand({ ProvisionedProductId, ...input }),
    );
    await catalog.sandbox.settle();
    return catalog.record(RecordDetail?.RecordId);
  };

  const instances = async (ProvisionedProductId: string | undefined) => {
    const { StackInstances } = await catalog.researcher.send(
      new ListStackInstancesForProvisionedProductCommand({
        ProvisionedProductId,
      }),
    );
    return StackInstances?.map(
      ({ Account, Region, StackInstanceStatus }) =>
        `${Account} ${Region} ${StackInstanceStatus}`,
    );
  };

  const stacks = async (accountId: string, region: string) => {
    const client = clientOf(
      CloudFormationClient,
      catalog.sandbox,
      `arn:aws:iam::${accountId}:role/Execution`,
      { region },
    );
    const { Stacks } = await client.send(new DescribeStacksCommand({}));
    return Stacks?.filter(
      ({ StackStatus }) => StackStatus !== 'DELETE_COMPLETE',
    );
  };

  it('are launched as a stack in each account and region, and end with all of them', async () => {
    addExecutionRole(OTHER);
    const record = await launch();
    expect(record).toMatchObject({
      Status: 'SUCCEEDED',
      ProvisionedProductType: 'CFN_STACKSET',
    });
    expect(await instances(record.ProvisionedProductId)).toEqual([
      `${ACCOUNT} us-east-1 CURRENT`,
      `${ACCOUNT} eu-west-1 CURRENT`,
      `${OTHER} us-east-1 CURRENT`,
      `${OTHER} eu-west-1 CURRENT`,
    ]);
    expect(await stacks(OTHER, 'eu-west-1')).toMatchObject([
      { StackName: expect.stringMatching(`^StackSet-SC-${ACCOUNT}-pp-`) },
    ]);

    await catalog.researcher.send(
      new TerminateProvisionedProductCommand({
        ProvisionedProductId: record.ProvisionedProductId,
      }),
    );
    await catalog.sandbox.settle();
    expect(await stacks(OTHER, 'eu-west-1')).toEqual([]);
    await expect(catalog.item(record.ProvisionedProductId)).rejects.toThrow();
  });

  it('are launched where the preferences say, then elsewhere too, then taken away', async () => {
    addExecutionRole(OTHER);
    const { ProvisionedProductId: id } = await launch({
      ProvisioningPreferences: {
        StackSetAccounts: [ACCOUNT],
        StackSetRegions: ['us-east-1'],
      },
    });
    expect(await instances(id)).toEqual([`${ACCOUNT} us-east-1 CURRENT`]);

    const changed = await update(id, {
      ProvisioningParameters: [{ Key: 'Purpose', Value: 'models' }],
    });
    expect(changed).toMatchObject({ Status: 'SUCCEEDED' });
    expect(await stacks(ACCOUNT, 'us-east-1')).toMatchObject([
      { Parameters: [{ ParameterValue: 'models' }] },
    ]);

    await update(id, {
      ProvisioningPreferences: {
        StackSetAccounts: [OTHER],
        StackSetOperationType: 'CREATE',
      },
    });
    expect(await instances(id)).toHaveLength(3);
    await update(id, {
      ProvisioningPreferences: {
        StackSetAccounts: [OTHER],
        StackSetRegions: ['us-east-1'],
        StackSetOperationType: 'DELETE',
      },
    });
    expect(await instances(id)).toEqual([
      `${ACCOUNT} us-east-1 CURRENT`,
      `${OTHER} eu-west-1 CURRENT`,
    ]);
  });

  it('fail where the execution role is missing or may not, and say where', async () => {
    const missing = await launch();
    expect(missing).toMatchObject({
      Status: 'FAILED',
      RecordErrors: [
        { Description: expect.stringContaining(`Account : ${OTHER}`) },
      ],
    });
    expect(await catalog.item(missing.ProvisionedProductId)).toMatchObject({
      Status: 'ERROR',
    });
    addExecutionRole(OTHER, NO_BUCKETS);
    const denied = await launch({ ProvisionedProductName: 'again' });
    expect(denied.Status).toBe('FAILED');
    expect(await instances(denied.ProvisionedProductId)).toEqual([
      `${ACCOUNT} us-east-1 CURRENT`,
      `${ACCOUNT} eu-west-1 CURRENT`,
      `${OTHER} us-east-1 INOPERABLE`,
      `${OTHER} eu-west-1 INOPERABLE`,
    ]);
  });

  it.each([
    { StackSetAccounts: ['444444444444'] },
    { StackSetRegions: ['ap-south-1'] },
    { StackSetFailureToleranceCount: 1, StackSetFailureTolerancePercentage: 1 },
  ])('refuse the preferences %j', async ProvisioningPreferences => {
    await expect(launch({ ProvisioningPreferences })).rejects.toMatchObject({
      name: 'InvalidParametersException',
    });
  });

  it('are the only ones with preferences', async () => {
    await expect(
      catalog.launch({
        ProvisioningPreferences: { StackSetAccounts: [ACCOUNT] },
      }),
    ).rejects.toMatchObject({ name: 'InvalidParametersException' });
  });
});

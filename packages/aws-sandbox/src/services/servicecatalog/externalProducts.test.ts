import {
  CreateProvisionedProductPlanCommand,
  DescribeProvisioningParametersCommand,
  DescribeRecordCommand,
  NotifyProvisionProductEngineWorkflowResultCommand,
  NotifyUpdateProvisionedProductEngineWorkflowResultCommand,
  SearchProvisionedProductsCommand,
  TerminateProvisionedProductCommand,
  UpdateProvisionedProductCommand,
} from '@aws-sdk/client-service-catalog';
import { openTerraform, type TestTerraform } from './__testUtils__/terraform';

describe('products of type EXTERNAL', () => {
  let catalog: TestTerraform;

  const open = async (options?: Parameters<typeof openTerraform>[0]) => {
    catalog = await openTerraform(options);
  };

  beforeEach(() => open());

  afterEach(() => catalog.close());

  const version = () => ({
    ProductId: catalog.terraform.productId,
    ProvisioningArtifactId: catalog.terraform.versionId,
  });
  const launch = (parameters: Record<string, string> = {}) =>
    catalog.launched({
      ...version(),
      ProvisioningParameters: Object.entries(parameters).map(
        ([Key, Value]) => ({ Key, Value }),
      ),
    });
  const outputs = async (Id: string | undefined) => {
    const { RecordOutputs } = await catalog.researcher.send(
      new DescribeRecordCommand({ Id }),
    );
    return RecordOutputs;
  };

  it('ask for the variables of their configuration', async () => {
    const told = await catalog.researcher.send(
      new DescribeProvisioningParametersCommand(version()),
    );
    expect(told).toMatchObject({
      ProvisioningArtifactParameters: [
        { ParameterKey: 'bucket_name', IsNoEcho: false },
        { ParameterKey: 'token', IsNoEcho: true, DefaultValue: 'none' },
      ],
      ProvisioningArtifactOutputKeys: [{ Key: 'bucket' }],
    });
  });

  it('stay in progress until their engine reports, which proves itself with its token', async () => {
    const record = await launch({ bucket_name: 'data' });
    expect(record).toMatchObject({
      Status: 'IN_PROGRESS',
      ProvisionedProductType: 'EXTERNAL',
    });
    const RecordId = record.RecordId!;
    const report = {
      RecordId,
      Status: 'SUCCEEDED' as const,
      Outputs: [{ OutputKey: 'bucket', OutputValue: 's3://data' }],
    };
    const { token: WorkflowToken } = catalog.engine.workflows[RecordId];
    await expect(
      catalog.curator.send(
        new NotifyProvisionProductEngineWorkflowResultCommand({
          ...report,
          WorkflowToken: 'AAAA',
        }),
      ),
    ).rejects.toMatchObject({ name: 'InvalidParametersException' });
    await expect(
      catalog.curator.send(
        new NotifyUpdateProvisionedProductEngineWorkflowResultCommand({
          ...report,
          WorkflowToken,
        }),
      ),
    ).rejects.toMatchObject({ name: 'InvalidParametersException' });
    await expect(
      catalog.researcher.send(
        new NotifyProvisionProductEngineWorkflowResultCommand({
          ...report,
          WorkflowToken,
        }),
      ),
    ).rejects.toMatchObject({ name: 'AccessDeniedException' });

    const done = new NotifyProvisionProductEngineWorkflowResultCommand({
      ...report,
      WorkflowToken,
      IdempotencyToken: 'once',
    });
    await catalog.curator.send(done);
    await catalog.curator.send(done);
    await catalog.sandbox.settle();
    expect(await catalog.record(RecordId)).toMatchObject({
      Status: 'SUCCEEDED',
    });
    expect(await outputs(RecordId)).toMatchObject(report.Outputs);
  });

  it('are launched, updated and ended by an engine that works by itself', async () => {
    catalog.startEngine();
    const record = await launch({ bucket_name: 'data' });
    expect(record).toMatchObject({ Status: 'SUCCEEDED' });
    expect(await outputs(record.RecordId)).toEqual([
      {
        OutputKey: 'bucket',
        OutputValue: 's3://data',
        Description: 'The bucket',
      },
    ]);
    const { ProvisionedProductId } = record;
    const found = await catalog.curator.send(
      new SearchProvisionedProductsCommand({
        Filters: { SearchQuery: ['type:EXTERNAL'] },
      }),
    );
    expect(found.ProvisionedProducts).toMatchObject([
      { Id: ProvisionedProductId, Type: 'EXTERNAL' },
    ]);

    const changed = await catalog.researcher.send(
      new UpdateProvisionedProductCommand({
        ProvisionedProductId,
        ProvisioningParameters: [{ Key: 'bucket_name', Value: 'models' }],
      }),
    );
    await catalog.sandbox.settle();
    expect(await outputs(changed.RecordDetail?.RecordId)).toMatchObject([
      { OutputValue: 's3://models' },
    ]);

    await catalog.researcher.send(
      new TerminateProvisionedProductCommand({ ProvisionedProductId }),
    );
    expect(await catalog.item(ProvisionedProductId)).toMatchObject({
      Status: 'UNDER_CHANGE',
    });
    await catalog.sandbox.settle();
    await expect(catalog.item(ProvisionedProductId)).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });

  it('fail with the reason of the engine', async () => {
    catalog.startEngine();
    const record = await launch();
    expect(record).toMatchObject({
      Status: 'FAILED',
      RecordErrors: [{ Description: expect.stringContaining('bucket_name') }],
    });
    expect(await catalog.item(record.ProvisionedProductId)).toMatchObject({
      Status: 'ERROR',
    });
  });

  it('cannot be planned', async () => {
    await expect(
      catalog.researcher.send(
        new CreateProvisionedProductPlanCommand({
          ...version(),
          PlanName: 'preview',
          PlanType: 'CLOUDFORMATION',
          ProvisionedProductName: 'planned',
        }),
      ),
    ).rejects.toMatchObject({ name: 'InvalidParametersException' });
  });

  it('need a launch role', async () => {
    await catalog.close();
    await open({ launchRole: false });
    await expect(
      catalog.researcher.send(
        new DescribeProvisioningParametersCommand(version()),
      ),
    ).rejects.toThrow('LaunchRoleArn is required and must be non empty');
    await expect(launch()).rejects.toMatchObject({
      name: 'InvalidParametersException',
    });
  });
});

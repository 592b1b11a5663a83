import { DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import {
  CreateProvisionedProductPlanCommand,
  type CreateProvisionedProductPlanCommandInput,
  DeleteProvisionedProductPlanCommand,
  DescribeProvisionedProductPlanCommand,
  ExecuteProvisionedProductPlanCommand,
  ListProvisionedProductPlansCommand,
} from '@aws-sdk/client-service-catalog';
import { openLaunching, type TestLaunching } from './__testUtils__/launching';
import { ACCOUNT, bucketTemplate } from './__testUtils__/openCatalog';

describe('provisioned product plans', () => {
  let catalog: TestLaunching;

  beforeEach(async () => {
    catalog = await openLaunching(
      bucketTemplate({
        Parameters: {
          Purpose: { Type: 'String', Default: 'data' },
          Secret: { Type: 'String', NoEcho: true, Default: 'none' },
        },
      }),
    );
  });

  afterEach(() => catalog.close());

  const plan = (
    input: Partial<CreateProvisionedProductPlanCommandInput> = {},
    by = catalog.researcher,
  ) =>
    by.send(
      new CreateProvisionedProductPlanCommand({
        PlanName: 'preview',
        PlanType: 'CLOUDFORMATION',
        ProductId: catalog.productId,
        ProvisioningArtifactId: catalog.versionId,
        ProvisionedProductName: 'my-bucket',
        ...input,
      }),
    );

  const describePlan = (PlanId: string | undefined) =>
    catalog.researcher.send(
      new DescribeProvisionedProductPlanCommand({ PlanId }),
    );

  const execute = (PlanId: string | undefined, IdempotencyToken?: string) =>
    catalog.researcher.send(
      new ExecuteProvisionedProductPlanCommand({ PlanId, IdempotencyToken }),
    );

  const remove = (PlanId: string | undefined) =>
    catalog.researcher.send(
      new DeleteProvisionedProductPlanCommand({ PlanId }),
    );

  it('preview a launch, then carry it out', async () => {
    const { PlanId, ProvisionProductId: id } = await plan({
      ProvisioningParameters: [{ Key: 'Secret', Value: 'hush' }],
    });
    expect(await catalog.item(id)).toMatchObject({
      Status: 'PLAN_IN_PROGRESS',
    });
    await expect(execute(PlanId)).rejects.toMatchObject({
      name: 'InvalidStateException',
    });

    await catalog.sandbox.settle();
    expect(await describePlan(PlanId)).toMatchObject({
      ProvisionedProductPlanDetails: {
        Status: 'CREATE_SUCCESS',
        PlanName: 'preview',
        PlanType: 'CLOUDFORMATION',
        ProvisionProductId: id,
        ProvisioningParameters: [{ Key: 'Secret', Value: '****' }],
      },
      ResourceChanges: [
        {
          Action: 'ADD',
          LogicalResourceId: 'Bucket',
          ResourceType: 'AWS::S3::Bucket',
        },
      ],
    });

    const { RecordDetail } = await execute(PlanId, 'go-1');
    expect(RecordDetail).toMatchObject({
      Status: 'CREATED',
      RecordType: 'PROVISION_PRODUCT',
    });
    expect((await execute(PlanId, 'go-1')).RecordDetail).toEqual(RecordDetail);
    await catalog.sandbox.settle();
    expect(await catalog.record(RecordDetail?.RecordId)).toMatchObject({
      Status: 'SUCCEEDED',
    });
    expect(await catalog.item(id)).toMatchObject({ Status: 'AVAILABLE' });
    expect(await describePlan(PlanId)).toMatchObject({
      ProvisionedProductPlanDetails: { Status: 'EXECUTE_SUCCESS' },
    });

    await remove(PlanId);
    await expect(describePlan(PlanId)).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    expect(await catalog.item(id)).toMatchObject({ Status: 'AVAILABLE' });
  });

  it('preview an update, then carry it out', async () => {
    const { ProvisionedProductId: id } = await catalog.launched();
    const { PlanId } = await plan({
      ProvisioningParameters: [{ Key: 'Purpose', Value: 'archive' }],
    });
    await catalog.sandbox.settle();
    const { ResourceChanges } = await describePlan(PlanId);
    expect(ResourceChanges).toMatchObject([
      { Action: 'MODIFY', LogicalResourceId: 'Bucket', Replacement: 'FALSE' },
    ]);
    expect(await catalog.item(id)).toMatchObject({ Status: 'AVAILABLE' });

    const { RecordDetail } = await execute(PlanId);
    expect(RecordDetail?.RecordType).toBe('UPDATE_PROVISIONED_PRODUCT');
    await catalog.sandbox.settle();
    const { Stacks } = await catalog.cloudFormation.send(
      new DescribeStacksCommand({ StackName: `SC-${ACCOUNT}-${id}` }),
    );
    expect(Stacks?.[0].Parameters).toContainEqual({
      ParameterKey: 'Purpose',
      ParameterValue: 'archive',
    });
  });

  it('of nothing fail, and say so', async () => {
    await catalog.launched();
    const { PlanId } = await plan({
      ProvisioningParameters: [
        { Key: 'Purpose', UsePreviousValue: true },
        { Key: 'Secret', UsePreviousValue: true },
      ],
    });
    await catalog.sandbox.settle();

    expect(await describePlan(PlanId)).toMatchObject({
      ProvisionedProductPlanDetails: {
        Status: 'CREATE_FAILED',
        StatusMessage: expect.stringMatching(
          /No updates are to be performed\.|didn't contain changes/,
        ),
      },
    });
  });

  it('come one at a time, for what is not under change', async () => {
    const { PlanId, ProvisionProductId } = await plan();
    const again = { name: 'InvalidStateException' };
    await expect(plan()).rejects.toMatchObject(again);
    await expect(remove(PlanId)).rejects.toMatchObject({
      name: 'InvalidParametersException',
    });
    await catalog.sandbox.settle();
    await remove(PlanId);
    await expect(catalog.item(ProvisionProductId)).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });

    await catalog.launch();
    await expect(plan()).rejects.toMatchObject(again);
  });

  it('that cannot be made leave the new product in error, until they are deleted', async () => {
    const { PlanId, ProvisionProductId } = await plan({
      ProvisioningParameters: [{ Key: 'Unknown', Value: 'x' }],
    });
    await catalog.sandbox.settle();

    expect(await describePlan(PlanId)).toMatchObject({
      ProvisionedProductPlanDetails: {
        Status: 'CREATE_FAILED',
        StatusMessage: expect.stringContaining('Unknown'),
      },
    });
    expect(await catalog.item(ProvisionProductId)).toMatchObject({
      Status: 'ERROR',
    });
    await remove(PlanId);
    expect(await plan()).toMatchObject({
      ProvisionedProductName: 'my-bucket',
    });
  });

  it('are listed for their owner, answered again by token, and closed to others', async () => {
    const first = await plan({ IdempotencyToken: 'plan-1' });
    const { PlanId, ProvisionProductId } = first;
    const colleague = catalog.as(catalog.teamArn, 'colleague');
    const list = (by = catalog.researcher) =>
      by.send(new ListProvisionedProductPlansCommand({ ProvisionProductId }));

    expect(await plan({ IdempotencyToken: 'plan-1' })).toMatchObject({
      PlanId,
    });
    expect(await list()).toMatchObject({
      ProvisionedProductPlans: [{ PlanId, PlanName: 'preview' }],
    });
    expect((await list(colleague)).ProvisionedProductPlans).toEqual([]);
    await expect(
      colleague.send(new DescribeProvisionedProductPlanCommand({ PlanId })),
    ).rejects.toMatchObject({ name: 'AccessDeniedException' });
    await expect(execute('plan-unknown')).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });
});

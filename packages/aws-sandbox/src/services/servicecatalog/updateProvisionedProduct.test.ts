import { DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import {
  CreateProvisioningArtifactCommand,
  GetProvisionedProductOutputsCommand,
  SearchProvisionedProductsCommand,
  UpdateProvisionedProductCommand,
  type UpdateProvisionedProductCommandInput,
} from '@aws-sdk/client-service-catalog';
import { openLaunching, type TestLaunching } from './__testUtils__/launching';
import { ACCOUNT, bucketTemplate } from './__testUtils__/openCatalog';

describe('UpdateProvisionedProduct', () => {
  let catalog: TestLaunching;
  let id: string;

  beforeEach(async () => {
    catalog = await openLaunching();
    id = (await catalog.launched()).ProvisionedProductId!;
  });

  afterEach(() => catalog.close());

  const update = async (
    input: Partial<UpdateProvisionedProductCommandInput> = {},
    by = catalog.researcher,
  ) => {
    const { RecordDetail } = await by.send(
      new UpdateProvisionedProductCommand({
        ProvisionedProductId: id,
        ...input,
      }),
    );
    return RecordDetail!;
  };

  const updated = async (
    input: Partial<UpdateProvisionedProductCommandInput> = {},
  ) => {
    const { RecordId } = await update(input);
    await catalog.sandbox.settle();
    return catalog.record(RecordId);
  };

  const addVersion = async () => {
    const { ProvisioningArtifactDetail } = await catalog.curator.send(
      new CreateProvisioningArtifactCommand({
        ProductId: catalog.productId,
        Parameters: {
          Name: 'v2',
          Info: {
            LoadTemplateFromURL: await catalog.putTemplate(
              'v2',
              bucketTemplate({
                Outputs: { Second: { Value: { Ref: 'Purpose' } } },
              }),
            ),
          },
        },
      }),
    );
    return ProvisioningArtifactDetail!.Id!;
  };

  const stack = async () => {
    const { Stacks } = await catalog.cloudFormation.send(
      new DescribeStacksCommand({ StackName: `SC-${ACCOUNT}-${id}` }),
    );
    return Stacks?.[0];
  };

  const allowTagUpdates = () =>
    catalog.constrain(
      catalog.portfolioId,
      catalog.productId,
      'RESOURCE_UPDATE',
      {
        Version: '2.0',
        Properties: { TagUpdateOnProvisionedProduct: 'ALLOWED' },
      },
    );

  /** The roll-back updates the resource once more. */
  const failUpdate = (times: number) =>
    catalog.sandbox.faults.add({
      match: { logicalId: 'Bucket' },
      times,
      effect: { type: 'fail-resource', reason: 'Not today', on: 'update' },
    });

  it('changes parameters and keeps those that are to stay', async () => {
    await updated({
      ProvisioningParameters: [{ Key: 'Purpose', Value: 'archive' }],
    });
    expect((await stack())?.Parameters).toMatchObject([
      { ParameterKey: 'Purpose', ParameterValue: 'archive' },
    ]);

    const record = await updated({
      ProvisioningArtifactId: await addVersion(),
      ProvisioningParameters: [{ Key: 'Purpose', UsePreviousValue: true }],
    });
    expect(record).toMatchObject({
      Status: 'SUCCEEDED',
      RecordType: 'UPDATE_PROVISIONED_PRODUCT',
    });
    expect((await stack())?.Parameters).toMatchObject([
      { ParameterKey: 'Purpose', ParameterValue: 'archive' },
    ]);
    expect(
      await catalog.curator.send(
        new GetProvisionedProductOutputsCommand({
          ProvisionedProductId: id,
          OutputKeys: ['Second'],
        }),
      ),
    ).toMatchObject({ Outputs: [{ OutputValue: 'archive' }] });
  });

  it('moves to another version, while the AutoTag keeps the first', async () => {
    const versionId = await addVersion();
    await updated({ ProvisioningArtifactId: versionId });

    expect(await catalog.item(id)).toMatchObject({
      Status: 'AVAILABLE',
      ProvisioningArtifactId: versionId,
    });
    expect((await stack())?.Tags).toContainEqual({
      Key: 'aws:servicecatalog:provisioningArtifactIdentifier',
      Value: catalog.versionId,
    });
  });

  it('that changes nothing succeeds', async () => {
    expect(
      await updated({
        ProvisioningParameters: [{ Key: 'Purpose', UsePreviousValue: true }],
      }),
    ).toMatchObject({ Status: 'SUCCEEDED' });
    expect(await catalog.item(id)).toMatchObject({ Status: 'AVAILABLE' });
  });

  it('that fails and rolls back leaves it TAINTED on its old version', async () => {
    failUpdate(1);
    const versionId = await addVersion();
    const wanted = {
      ProvisioningArtifactId: versionId,
      ProvisioningParameters: [{ Key: 'Purpose', Value: 'archive' }],
    };
    const { Status, RecordErrors } = await updated(wanted);

    expect(Status).toBe('FAILED');
    expect(RecordErrors?.[0].Description).toContain('Not today');
    expect(await catalog.item(id)).toMatchObject({
      Status: 'TAINTED',
      StatusMessage: expect.stringContaining('Not today'),
      ProvisioningArtifactId: catalog.versionId,
    });

    expect(await updated(wanted)).toMatchObject({ Status: 'SUCCEEDED' });
    const healthy = await catalog.item(id);
    expect(healthy).toMatchObject({
      Status: 'AVAILABLE',
      ProvisioningArtifactId: versionId,
    });
    expect(healthy.StatusMessage).toBeUndefined();
  });

  it('that fails and cannot even roll back leaves it in error', async () => {
    failUpdate(2);
    await updated({
      ProvisioningParameters: [{ Key: 'Purpose', Value: 'archive' }],
    });

    expect(await catalog.item(id)).toMatchObject({ Status: 'ERROR' });
    await expect(update()).rejects.toMatchObject({
      name: 'InvalidParametersException',
      message: expect.stringContaining('ERROR'),
    });
  });

  it('that CloudFormation does not accept leaves it TAINTED', async () => {
    const { Status, RecordErrors } = await updated({
      ProvisioningParameters: [
        { Key: 'Purpose', Value: 'x', UsePreviousValue: true },
      ],
    });

    expect(Status).toBe('FAILED');
    expect(RecordErrors?.[0].Description).toContain(
      'Cannot specify usePreviousValue as true and non empty value',
    );
    expect(await catalog.item(id)).toMatchObject({ Status: 'TAINTED' });
  });

  it('is refused while another operation runs', async () => {
    await update({
      ProvisioningParameters: [{ Key: 'Purpose', Value: 'archive' }],
    });

    await expect(update()).rejects.toMatchObject({
      name: 'InvalidParametersException',
      message: expect.stringContaining('UNDER_CHANGE'),
    });
  });

  it('answers the same record for the same token', async () => {
    const first = await update({ UpdateToken: 'update-1' });
    const second = await update({ UpdateToken: 'update-1' });

    expect(second).toEqual(first);
  });

  it('changes tags only where the path allows it', async () => {
    const Tags = [{ Key: 'Project', Value: 'ai' }];
    await expect(update({ Tags })).rejects.toMatchObject({
      name: 'InvalidParametersException',
      message: expect.stringContaining('RESOURCE_UPDATE'),
    });

    await allowTagUpdates();
    await updated({ Tags });
    const { ProvisionedProducts } = await catalog.curator.send(
      new SearchProvisionedProductsCommand({}),
    );
    expect(ProvisionedProducts?.[0].Tags).toContainEqual(Tags[0]);
    expect((await stack())?.Tags).toContainEqual(Tags[0]);
  });

  it('is for the owner only, by IAM', async () => {
    await expect(
      update({}, catalog.as(catalog.teamArn, 'colleague')),
    ).rejects.toMatchObject({ name: 'AccessDeniedException' });
    await expect(
      update({ ProvisionedProductId: 'pp-unknown' }),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    await expect(
      update({ ProvisionedProductName: 'my-bucket' }),
    ).rejects.toMatchObject({ name: 'InvalidParametersException' });
  });
});

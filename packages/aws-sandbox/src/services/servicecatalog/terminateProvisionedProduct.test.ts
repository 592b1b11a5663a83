import { DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import {
  DescribeProvisionedProductCommand,
  DescribeRecordCommand,
  ListRecordHistoryCommand,
  TerminateProvisionedProductCommand,
  type TerminateProvisionedProductCommandInput,
} from '@aws-sdk/client-service-catalog';
import { openLaunching, type TestLaunching } from './__testUtils__/launching';
import { ACCOUNT } from './__testUtils__/openCatalog';

describe('TerminateProvisionedProduct', () => {
  let catalog: TestLaunching;
  let id: string;

  beforeEach(async () => {
    catalog = await openLaunching();
    id = (await catalog.launched()).ProvisionedProductId!;
  });

  afterEach(() => catalog.close());

  const terminate = async (
    input: Partial<TerminateProvisionedProductCommandInput> = {},
    by = catalog.researcher,
  ) => {
    const { RecordDetail } = await by.send(
      new TerminateProvisionedProductCommand({
        ProvisionedProductId: id,
        ...input,
      }),
    );
    return RecordDetail!;
  };

  const stackStatus = async () => {
    const { Stacks } = await catalog.cloudFormation.send(
      new DescribeStacksCommand({ StackName: `SC-${ACCOUNT}-${id}` }),
    );
    return Stacks?.[0].StackStatus;
  };

  const gone = { name: 'ResourceNotFoundException' };
  const failBucket = () =>
    catalog.sandbox.faults.add({
      match: { logicalId: 'Bucket' },
      effect: { type: 'fail-resource', reason: 'Not empty', on: 'delete' },
    });

  it('ends the provisioned product with its stack; its records stay', async () => {
    const { RecordId, RecordType } = await terminate();
    expect(RecordType).toBe('TERMINATE_PROVISIONED_PRODUCT');
    await catalog.sandbox.settle();

    await expect(catalog.item(id)).rejects.toMatchObject(gone);
    await expect(stackStatus()).rejects.toMatchObject({
      name: 'ValidationError',
    });
    expect(
      await catalog.researcher.send(
        new DescribeRecordCommand({ Id: RecordId }),
      ),
    ).toMatchObject({ RecordDetail: { Status: 'SUCCEEDED' } });
    const { RecordDetails } = await catalog.researcher.send(
      new ListRecordHistoryCommand({
        SearchFilter: { Key: 'provisionedproduct', Value: id },
      }),
    );
    expect(RecordDetails?.map(detail => detail.RecordType)).toEqual([
      'TERMINATE_PROVISIONED_PRODUCT',
      'PROVISION_PRODUCT',
    ]);
    expect(await catalog.launch()).toMatchObject({ Status: 'CREATED' });
  });

  it('takes its token while it runs, and knows nothing afterwards', async () => {
    const first = await terminate({ TerminateToken: 'end-1' });

    expect(await terminate({ TerminateToken: 'end-1' })).toEqual(first);
    await expect(terminate({ TerminateToken: 'end-2' })).rejects.toMatchObject({
      name: 'InvalidParametersException',
    });
    await catalog.sandbox.settle();
    await expect(terminate({ TerminateToken: 'end-1' })).rejects.toMatchObject(
      gone,
    );
  });

  it('finds it by name and by ARN', async () => {
    const { ProvisionedProductDetail } = await catalog.researcher.send(
      new DescribeProvisionedProductCommand({ Name: 'my-bucket' }),
    );

    expect(
      await terminate({
        ProvisionedProductId: undefined,
        ProvisionedProductName: ProvisionedProductDetail?.Arn,
      }),
    ).toMatchObject({ ProvisionedProductId: id });
  });

  it('that cannot delete a resource leaves it TAINTED', async () => {
    failBucket();
    const { RecordId } = await terminate();
    await catalog.sandbox.settle();

    const { Status, RecordErrors } = await catalog.record(RecordId);
    expect(Status).toBe('FAILED');
    expect(RecordErrors?.[0].Description).toContain('Not empty');
    expect(await catalog.item(id)).toMatchObject({ Status: 'TAINTED' });
  });

  it('that ignores errors ends it all the same', async () => {
    failBucket();
    const { RecordId } = await terminate({ IgnoreErrors: true });
    await catalog.sandbox.settle();

    expect(await catalog.record(RecordId)).toMatchObject({
      Status: 'SUCCEEDED',
    });
    await expect(catalog.item(id)).rejects.toMatchObject(gone);
    expect(await stackStatus()).toBe('DELETE_FAILED');
  });

  it('leaves the stack alone when it is to be retained', async () => {
    await terminate({ RetainPhysicalResources: true });
    await catalog.sandbox.settle();

    await expect(catalog.item(id)).rejects.toMatchObject(gone);
    expect(await stackStatus()).toBe('CREATE_COMPLETE');
  });

  it('is for the owner only, by IAM', async () => {
    await expect(
      terminate({}, catalog.as(catalog.teamArn, 'colleague')),
    ).rejects.toMatchObject({ name: 'AccessDeniedException' });
    expect(await terminate({}, catalog.curator)).toMatchObject({
      Status: 'CREATED',
    });
  });
});

import {
  DescribeRecordCommand,
  ListRecordHistoryCommand,
  type ListRecordHistoryCommandInput,
  type ServiceCatalogClient,
  UpdateProvisionedProductPropertiesCommand,
} from '@aws-sdk/client-service-catalog';
import { openLaunching, type TestLaunching } from './__testUtils__/launching';
import { ACCOUNT } from './__testUtils__/openCatalog';

describe('records and owners', () => {
  let catalog: TestLaunching;
  let colleague: ServiceCatalogClient;

  beforeEach(async () => {
    catalog = await openLaunching();
    colleague = catalog.as(catalog.teamArn, 'colleague');
  });

  afterEach(() => catalog.close());

  const names = async (
    by: ServiceCatalogClient,
    input: ListRecordHistoryCommandInput = {},
  ) => {
    const { RecordDetails } = await by.send(
      new ListRecordHistoryCommand(input),
    );
    return RecordDetails?.map(
      ({ ProvisionedProductName }) => ProvisionedProductName,
    );
  };

  const session = (name: string) =>
    `arn:aws:sts::${ACCOUNT}:assumed-role/Team/${name}`;

  it('lists the newest first, 20 on a page, one’s own unless asked otherwise', async () => {
    for (let number = 10; number < 32; number++) {
      await catalog.launch({ ProvisionedProductName: `item-${number}` });
    }
    await catalog.launch({ ProvisionedProductName: 'theirs' }, colleague);
    const first = await catalog.researcher.send(
      new ListRecordHistoryCommand({}),
    );

    expect(first.RecordDetails).toHaveLength(20);
    expect(first.RecordDetails?.[0].ProvisionedProductName).toBe('item-31');
    expect(
      await names(catalog.researcher, { PageToken: first.NextPageToken }),
    ).toEqual(['item-11', 'item-10']);
    expect(await names(colleague)).toEqual(['theirs']);
    const everybody = { Key: 'Account', Value: 'self' } as const;
    expect(
      await names(catalog.curator, { AccessLevelFilter: everybody }),
    ).toHaveLength(20);
    await expect(
      names(colleague, { AccessLevelFilter: everybody }),
    ).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });

  it('filters by product and by provisioned product', async () => {
    const { ProvisionedProductId } = await catalog.launch();
    await catalog.launch({ ProvisionedProductName: 'other' });

    expect(
      await names(catalog.researcher, {
        SearchFilter: {
          Key: 'provisionedproduct',
          Value: ProvisionedProductId,
        },
      }),
    ).toEqual(['my-bucket']);
    expect(
      await names(catalog.researcher, {
        SearchFilter: { Key: 'product', Value: catalog.productId },
      }),
    ).toEqual(['other', 'my-bucket']);
    await expect(
      names(catalog.researcher, { SearchFilter: { Key: 'name', Value: 'x' } }),
    ).rejects.toMatchObject({ name: 'InvalidParametersException' });
  });

  it('a record is described by its owner only, and missing for everybody', async () => {
    const { RecordId: Id } = await catalog.launch();

    await expect(
      colleague.send(new DescribeRecordCommand({ Id })),
    ).rejects.toMatchObject({ name: 'AccessDeniedException' });
    await expect(
      colleague.send(new DescribeRecordCommand({ Id: 'rec-unknown' })),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it('a new owner takes over, records included', async () => {
    const { RecordId, ProvisionedProductId } = await catalog.launched();
    const give = (OWNER: string) =>
      catalog.curator.send(
        new UpdateProvisionedProductPropertiesCommand({
          ProvisionedProductId,
          ProvisionedProductProperties: { OWNER },
        }),
      );
    expect(await give(session('colleague'))).toMatchObject({
      ProvisionedProductId,
      ProvisionedProductProperties: { OWNER: session('colleague') },
      RecordId: expect.stringMatching(/^rec-/),
      Status: 'SUCCEEDED',
    });

    const describeRecord = new DescribeRecordCommand({ Id: RecordId });
    expect(await colleague.send(describeRecord)).toMatchObject({
      RecordDetail: { RecordId },
    });
    await expect(catalog.researcher.send(describeRecord)).rejects.toMatchObject(
      { name: 'AccessDeniedException' },
    );
    expect(await names(catalog.researcher)).toEqual(['my-bucket']);
    expect(await names(colleague)).toEqual(['my-bucket']);

    for (const nobody of [
      session('x').replace('Team', 'Missing'),
      `arn:aws:iam::${ACCOUNT}:group/Team`,
      'arn:aws:iam::333333333333:role/Team',
    ]) {
      await expect(give(nobody)).rejects.toMatchObject({
        name: 'InvalidParametersException',
      });
    }
  });

  it('another launch role is used from then on', async () => {
    const { ProvisionedProductId } = await catalog.launched();
    const setRole = (LAUNCH_ROLE: string) =>
      catalog.curator.send(
        new UpdateProvisionedProductPropertiesCommand({
          ProvisionedProductId,
          ProvisionedProductProperties: { LAUNCH_ROLE },
        }),
      );
    const role = catalog.addLaunchRole('Other');
    await setRole(role);

    expect(await catalog.item(ProvisionedProductId)).toMatchObject({
      LaunchRoleArn: role,
    });
    await expect(setRole(session('x'))).rejects.toMatchObject({
      name: 'InvalidParametersException',
    });
  });

  it('properties are not changed under an operation', async () => {
    const { ProvisionedProductId } = await catalog.launch();

    await expect(
      catalog.curator.send(
        new UpdateProvisionedProductPropertiesCommand({
          ProvisionedProductId,
          ProvisionedProductProperties: { OWNER: session('colleague') },
        }),
      ),
    ).rejects.toMatchObject({ name: 'InvalidStateException' });
  });
});

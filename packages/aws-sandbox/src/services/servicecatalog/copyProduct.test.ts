import {
  CopyProductCommand,
  type CopyProductCommandInput,
  CreateProvisioningArtifactCommand,
  DescribeCopyProductStatusCommand,
  DescribeProductAsAdminCommand,
  ServiceCatalogClient,
  UpdateProductCommand,
} from '@aws-sdk/client-service-catalog';
import { clientOf } from '../../__testUtils__/clientOf';
import { openLaunching, type TestLaunching } from './__testUtils__/launching';
import { ACCOUNT, bucketTemplate, REGION } from './__testUtils__/openCatalog';
import { serviceCatalogState } from './state';

describe('CopyProduct', () => {
  let catalog: TestLaunching;
  let elsewhere: ServiceCatalogClient;

  beforeEach(async () => {
    catalog = await openLaunching();
    elsewhere = clientOf(
      ServiceCatalogClient,
      catalog.sandbox,
      catalog.curatorArn,
      { region: 'eu-west-1' },
    );
    await catalog.curator.send(
      new UpdateProductCommand({
        Id: catalog.productId,
        AddTags: [{ Key: 'team', Value: 'ai' }],
      }),
    );
  });

  afterEach(() => catalog.close());

  const arnOf = (productId: string) =>
    `arn:aws:catalog:${REGION}:${ACCOUNT}:product/${productId}`;

  const copy = async (
    input: Partial<CopyProductCommandInput> = {},
    by = catalog.curator,
  ) => {
    const { CopyProductToken } = await by.send(
      new CopyProductCommand({
        SourceProductArn: arnOf(catalog.productId),
        ...input,
      }),
    );
    return CopyProductToken!;
  };

  const statusOf = (CopyProductToken: string, by = catalog.curator) =>
    by.send(new DescribeCopyProductStatusCommand({ CopyProductToken }));

  const product = (Id: string | undefined, by = catalog.curator) =>
    by.send(new DescribeProductAsAdminCommand({ Id }));

  it('makes a new product in its time, in another region too', async () => {
    const token = await copy(
      { TargetProductName: 'Copy', CopyOptions: ['CopyTags'] },
      elsewhere,
    );
    expect(await statusOf(token, elsewhere)).toMatchObject({
      CopyProductStatus: 'IN_PROGRESS',
    });
    await catalog.sandbox.settle();
    const { TargetProductId, ...rest } = await statusOf(token, elsewhere);
    expect(rest).toMatchObject({ CopyProductStatus: 'SUCCEEDED' });
    expect(TargetProductId).not.toBe(catalog.productId);
    expect(await product(TargetProductId, elsewhere)).toMatchObject({
      ProductViewDetail: { ProductViewSummary: { Name: 'Copy' } },
      ProvisioningArtifactSummaries: [{ Name: 'v1' }],
      Tags: [{ Key: 'team', Value: 'ai' }],
    });
  });

  it('adds chosen versions to a product that is there, without tags', async () => {
    const url = await catalog.putTemplate('v2', bucketTemplate());
    const { ProvisioningArtifactDetail } = await catalog.curator.send(
      new CreateProvisioningArtifactCommand({
        ProductId: catalog.productId,
        Parameters: { Name: 'v2', Info: { LoadTemplateFromURL: url } },
      }),
    );
    const target = await catalog.makeProduct({ version: 'old' });
    const token = await copy({
      TargetProductId: target.productId,
      SourceProvisioningArtifactIdentifiers: [
        { Id: ProvisioningArtifactDetail!.Id! },
      ],
    });
    await catalog.sandbox.settle();
    expect(await statusOf(token)).toMatchObject({
      CopyProductStatus: 'SUCCEEDED',
      TargetProductId: target.productId,
    });
    expect(await product(target.productId)).toMatchObject({
      ProvisioningArtifactSummaries: [{ Name: 'old' }, { Name: 'v2' }],
      Tags: [],
    });
  });

  it('fails where a quota is used up, and says so', async () => {
    catalog.sandbox.world.state(serviceCatalogState, {
      accountId: ACCOUNT,
      region: REGION,
    }).quotas.products = 1;
    const token = await copy();
    await catalog.sandbox.settle();
    expect(await statusOf(token)).toMatchObject({
      CopyProductStatus: 'FAILED',
      StatusDetail: expect.stringContaining('maximum number of products'),
    });
  });

  it.each([
    [
      'InvalidParametersException',
      { SourceProductArn: 'arn:aws:catalog:x:1:y' },
    ],
    [
      'InvalidParametersException',
      { TargetProductId: 'prod-x', TargetProductName: 'X' },
    ],
    ['ResourceNotFoundException', { TargetProductId: 'prod-x' }],
    ['ResourceNotFoundException', { SourceProductArn: arnOf('prod-x') }],
    [
      'ResourceNotFoundException',
      {
        SourceProductArn: `arn:aws:catalog:${REGION}:333333333333:product/prod-x`,
      },
    ],
    [
      'ResourceNotFoundException',
      { SourceProvisioningArtifactIdentifiers: [{ Id: 'pa-x' }] },
    ],
  ])('answers %s for %j', async (name, input) => {
    await expect(copy(input)).rejects.toMatchObject({ name });
  });

  it('is answered alike for the same token, and asks for permission', async () => {
    const token = await copy({ IdempotencyToken: 'once' });
    expect(await copy({ IdempotencyToken: 'once' })).toBe(token);
    await expect(copy({}, catalog.researcher)).rejects.toMatchObject({
      name: 'AccessDeniedException',
    });
  });
});

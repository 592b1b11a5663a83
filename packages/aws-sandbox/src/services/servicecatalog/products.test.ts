import {
  CreateProductCommand,
  type CreateProductCommandInput,
  DeleteProductCommand,
  DescribeProductAsAdminCommand,
  DisassociateProductFromPortfolioCommand,
  SearchProductsAsAdminCommand,
  UpdateProductCommand,
} from '@aws-sdk/client-service-catalog';
import {
  ACCOUNT,
  bucketTemplate,
  openCatalog,
  REGION,
  type TestCatalog,
} from './__testUtils__/openCatalog';

describe('products, as administrators see them', () => {
  let catalog: TestCatalog;

  beforeEach(async () => {
    catalog = await openCatalog();
  });

  afterEach(() => catalog.close());

  const create = async (input: Partial<CreateProductCommandInput>) =>
    catalog.curator.send(
      new CreateProductCommand({
        Name: 'Data bucket',
        Owner: 'Platform team',
        ProductType: 'CLOUD_FORMATION_TEMPLATE',
        ProvisioningArtifactParameters: {
          Name: 'v1',
          Info: {
            LoadTemplateFromURL: await catalog.putTemplate(
              'bucket',
              bucketTemplate(),
            ),
          },
        },
        ...input,
      }),
    );

  it('are created with a first version', async () => {
    const made = await create({
      IdempotencyToken: 'once',
      Distributor: 'AWS Marketplace',
      SupportUrl: 'https://support.example',
    });
    const ProductId = made.ProductViewDetail?.ProductViewSummary?.ProductId;

    expect(made).toMatchObject({
      ProductViewDetail: {
        ProductARN: `arn:aws:catalog:${REGION}:${ACCOUNT}:product/${ProductId}`,
        Status: 'CREATED',
        ProductViewSummary: {
          ProductId: expect.stringMatching(/^prod-[a-z0-9]{13}$/),
          Name: 'Data bucket',
          ShortDescription: '',
          Distributor: 'AWS Marketplace',
        },
      },
      ProvisioningArtifactDetail: {
        Id: expect.stringMatching(/^pa-[a-z0-9]{13}$/),
        Name: 'v1',
        Type: 'CLOUD_FORMATION_TEMPLATE',
        Active: true,
        Guidance: 'DEFAULT',
      },
      Tags: [],
    });
    expect(
      (
        await create({
          IdempotencyToken: 'once',
          Distributor: 'AWS Marketplace',
          SupportUrl: 'https://support.example',
        })
      ).ProductViewDetail,
    ).toEqual(made.ProductViewDetail);
  });

  it.each<[string, Partial<CreateProductCommandInput>]>([
    ['no version', { ProvisioningArtifactParameters: undefined }],
    ['a support URL without scheme', { SupportUrl: 'support.example' }],
    ['a type that is no longer made', { ProductType: 'TERRAFORM_OPEN_SOURCE' }],
    ['a type that only Marketplace makes', { ProductType: 'MARKETPLACE' }],
    [
      'no template',
      { ProvisioningArtifactParameters: { Name: 'v1', Info: { a: 'b' } } },
    ],
    [
      'a template that is not in S3',
      {
        ProvisioningArtifactParameters: {
          Info: { LoadTemplateFromURL: 'https://example.com/template' },
        },
      },
    ],
    [
      'a template that is not there',
      {
        ProvisioningArtifactParameters: {
          Info: {
            LoadTemplateFromURL: `https://portal-templates-${ACCOUNT}.s3.us-east-1.amazonaws.com/missing`,
          },
        },
      },
    ],
    [
      'a version name with spaces',
      {
        ProvisioningArtifactParameters: {
          Name: 'v 1',
          Info: { LoadTemplateFromURL: 'https://b.s3.amazonaws.com/k' },
        },
      },
    ],
    ['a reserved tag', { Tags: [{ Key: 'aws:mine', Value: 'x' }] }],
  ])('are refused with %s', async (_, input) => {
    await expect(create(input)).rejects.toMatchObject({
      name: 'InvalidParametersException',
    });
  });

  it('are refused with text that is no template, unless nobody is to look', async () => {
    const properties = {
      Name: 'v1',
      Info: { LoadTemplateFromURL: await catalog.putTemplate('bad', '{}') },
    };

    await expect(
      create({ ProvisioningArtifactParameters: properties }),
    ).rejects.toMatchObject({
      name: 'InvalidParametersException',
      message: expect.stringContaining('Invalid templateBody'),
    });
    await create({
      ProvisioningArtifactParameters: {
        ...properties,
        DisableTemplateValidation: true,
      },
    });
  });

  it('are described, changed and deleted', async () => {
    const portfolioId = await catalog.makePortfolio('Research');
    const { productId: Id } = await catalog.makeProduct({ portfolioId });
    await catalog.curator.send(
      new UpdateProductCommand({
        Id,
        Name: 'Archive bucket',
        SupportEmail: 'help@example.org',
        AddTags: [{ Key: 'tier', Value: 'cold' }],
      }),
    );

    expect(
      await catalog.curator.send(
        new DescribeProductAsAdminCommand({ Name: 'Archive bucket' }),
      ),
    ).toMatchObject({
      ProductViewDetail: {
        ProductViewSummary: {
          ProductId: Id,
          Owner: 'Platform team',
          SupportEmail: 'help@example.org',
        },
      },
      ProvisioningArtifactSummaries: [{ Name: 'v1' }],
      Tags: [{ Key: 'tier', Value: 'cold' }],
      TagOptions: [],
      Budgets: [],
    });
    const remove = () => catalog.curator.send(new DeleteProductCommand({ Id }));
    await expect(remove()).rejects.toMatchObject({
      name: 'ResourceInUseException',
    });
    await catalog.curator.send(
      new DisassociateProductFromPortfolioCommand({
        PortfolioId: portfolioId,
        ProductId: Id,
      }),
    );
    await remove();
    await expect(remove()).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });

  it('are searched in the account or in one portfolio, 20 on a page', async () => {
    const portfolioId = await catalog.makePortfolio('Research');
    for (let number = 10; number < 35; number++) {
      await catalog.makeProduct({
        name: `Product ${number}`,
        portfolioId: number < 12 ? portfolioId : undefined,
      });
    }
    const first = await catalog.curator.send(
      new SearchProductsAsAdminCommand({ SortBy: 'Title' }),
    );
    const second = await catalog.curator.send(
      new SearchProductsAsAdminCommand({
        SortBy: 'Title',
        PageToken: first.NextPageToken,
      }),
    );
    const inPortfolio = await catalog.curator.send(
      new SearchProductsAsAdminCommand({ PortfolioId: portfolioId }),
    );

    expect(first.ProductViewDetails).toHaveLength(20);
    expect(second.ProductViewDetails).toHaveLength(5);
    expect(inPortfolio.ProductViewDetails).toHaveLength(2);
    await expect(
      catalog.curator.send(
        new SearchProductsAsAdminCommand({ PortfolioId: 'port-unknown' }),
      ),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });
});

import {
  CreateProvisioningArtifactCommand,
  DeleteProvisioningArtifactCommand,
  DescribeProvisioningArtifactCommand,
  ListProvisioningArtifactsCommand,
  UpdateProvisioningArtifactCommand,
} from '@aws-sdk/client-service-catalog';
import {
  bucketTemplate,
  openCatalog,
  type TestCatalog,
} from './__testUtils__/openCatalog';

describe('provisioning artifacts', () => {
  let catalog: TestCatalog;

  beforeEach(async () => {
    catalog = await openCatalog();
  });

  afterEach(() => catalog.close());

  it('are added, advised against and deleted, but for the last', async () => {
    const { productId: ProductId, versionId } = await catalog.makeProduct();
    const template = await catalog.putTemplate('v2', bucketTemplate());
    const added = await catalog.curator.send(
      new CreateProvisioningArtifactCommand({
        ProductId,
        Parameters: { Name: 'v2', Info: { LoadTemplateFromURL: template } },
      }),
    );
    const ProvisioningArtifactId = added.ProvisioningArtifactDetail?.Id;
    expect(added).toMatchObject({
      Status: 'CREATING',
      Info: { TemplateUrl: template },
    });

    await catalog.curator.send(
      new UpdateProvisioningArtifactCommand({
        ProductId,
        ProvisioningArtifactId,
        Description: 'Second',
        Guidance: 'DEPRECATED',
      }),
    );
    expect(
      await catalog.curator.send(
        new DescribeProvisioningArtifactCommand({
          ProductId,
          ProvisioningArtifactName: 'v2',
          IncludeProvisioningArtifactParameters: true,
        }),
      ),
    ).toMatchObject({
      ProvisioningArtifactDetail: {
        Description: 'Second',
        Guidance: 'DEPRECATED',
        Active: true,
      },
      Info: { TemplateUrl: template },
      Status: 'AVAILABLE',
      ProvisioningArtifactParameters: [{ ParameterKey: 'Purpose' }],
    });
    expect(
      await catalog.curator.send(
        new ListProvisioningArtifactsCommand({ ProductId }),
      ),
    ).toMatchObject({
      ProvisioningArtifactDetails: [{ Name: 'v1' }, { Name: 'v2' }],
    });

    const remove = (id: string | undefined) =>
      catalog.curator.send(
        new DeleteProvisioningArtifactCommand({
          ProductId,
          ProvisioningArtifactId: id,
        }),
      );
    await remove(ProvisioningArtifactId);
    await expect(remove(ProvisioningArtifactId)).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    await expect(remove(versionId)).rejects.toMatchObject({
      name: 'ResourceInUseException',
    });
  });

  it('are 100 of a product at most', async () => {
    const { productId: ProductId } = await catalog.makeProduct();
    const template = await catalog.putTemplate('v', bucketTemplate());
    const add = (number: number) =>
      catalog.curator.send(
        new CreateProvisioningArtifactCommand({
          ProductId,
          Parameters: {
            Name: `v${number}`,
            Info: { LoadTemplateFromURL: template },
          },
        }),
      );
    for (let number = 2; number <= 100; number++) {
      await add(number);
    }

    await expect(add(101)).rejects.toMatchObject({
      name: 'LimitExceededException',
    });
  });
});

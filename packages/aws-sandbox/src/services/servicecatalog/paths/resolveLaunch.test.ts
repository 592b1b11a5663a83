import {
  AssociatePrincipalWithPortfolioCommand,
  AssociateProductWithPortfolioCommand,
  CreateProvisioningArtifactCommand,
  DescribeProvisioningParametersCommand,
  type DescribeProvisioningParametersCommandInput,
  ListLaunchPathsCommand,
  UpdateProvisioningArtifactCommand,
} from '@aws-sdk/client-service-catalog';
import { openLaunching, type TestLaunching } from '../__testUtils__/launching';
import { bucketTemplate } from '../__testUtils__/openCatalog';

describe('which product, version and path a request means', () => {
  let catalog: TestLaunching;

  beforeEach(async () => {
    catalog = await openLaunching();
  });

  afterEach(() => catalog.close());

  const describeForm = (
    more: Partial<DescribeProvisioningParametersCommandInput> = {},
    by = catalog.researcher,
  ) =>
    by.send(
      new DescribeProvisioningParametersCommand({
        ProductId: catalog.productId,
        ProvisioningArtifactId: catalog.versionId,
        ...more,
      }),
    );

  it('asks for a path when there are several', async () => {
    const second = await catalog.makePortfolio('Research', catalog.teamArn);
    await catalog.curator.send(
      new AssociateProductWithPortfolioCommand({
        PortfolioId: second,
        ProductId: catalog.productId,
      }),
    );
    const { LaunchPathSummaries } = await catalog.researcher.send(
      new ListLaunchPathsCommand({ ProductId: catalog.productId }),
    );
    expect(LaunchPathSummaries).toEqual([
      {
        Id: expect.stringMatching(/^lpv3-/),
        Name: 'Research',
        ConstraintSummaries: [{ Type: 'LAUNCH' }],
        Tags: [],
      },
      {
        Id: expect.stringMatching(/^lpv3-/),
        Name: 'Research',
        ConstraintSummaries: [],
        Tags: [],
      },
    ]);

    const ambiguous = {
      name: 'InvalidParametersException',
      message:
        'More than one launch path ids exist. Please specify the launch path id',
    };
    await expect(describeForm()).rejects.toMatchObject(ambiguous);
    await expect(describeForm({ PathName: 'Research' })).rejects.toMatchObject(
      ambiguous,
    );
    expect(
      await describeForm({ PathId: LaunchPathSummaries?.[1].Id }),
    ).toMatchObject({ ConstraintSummaries: [] });
  });

  it.each<[Partial<DescribeProvisioningParametersCommandInput>, string]>([
    [{ ProductId: 'prod-unknown' }, 'ResourceNotFoundException'],
    [
      { ProductId: undefined, ProductName: 'Nothing' },
      'ResourceNotFoundException',
    ],
    [{ ProvisioningArtifactId: 'pa-unknown' }, 'ResourceNotFoundException'],
    [{ PathId: 'lpv3-unknown' }, 'ResourceNotFoundException'],
    [{ ProductId: undefined }, 'InvalidParametersException'],
    [{ ProductName: 'Data bucket' }, 'InvalidParametersException'],
    [{ ProvisioningArtifactName: 'v1' }, 'InvalidParametersException'],
    [{ PathId: 'a', PathName: 'b' }, 'InvalidParametersException'],
  ])('refuses %j with %s', async (more, name) => {
    await expect(describeForm(more)).rejects.toMatchObject({ name });
  });

  it('takes names in place of ids', async () => {
    const form = await describeForm({
      ProductId: undefined,
      ProductName: 'Data bucket',
      ProvisioningArtifactId: undefined,
      ProvisioningArtifactName: 'v1',
      PathName: 'Research',
    });

    expect(form.ProvisioningArtifactParameters).toHaveLength(1);
  });

  it('refuses a name that two versions bear', async () => {
    await catalog.curator.send(
      new CreateProvisioningArtifactCommand({
        ProductId: catalog.productId,
        Parameters: {
          Name: 'v1',
          Info: {
            LoadTemplateFromURL: await catalog.putTemplate(
              'x',
              bucketTemplate(),
            ),
          },
        },
      }),
    );

    await expect(
      describeForm({
        ProvisioningArtifactId: undefined,
        ProvisioningArtifactName: 'v1',
      }),
    ).rejects.toMatchObject({
      name: 'InvalidParametersException',
      message: 'Multiple Provisioning Artifact with name v1 found.',
    });
  });

  it('hides inactive versions', async () => {
    await catalog.curator.send(
      new UpdateProvisioningArtifactCommand({
        ProductId: catalog.productId,
        ProvisioningArtifactId: catalog.versionId,
        Active: false,
      }),
    );

    await expect(describeForm()).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });

  it('tells whoever has no path that there is none', async () => {
    const other = catalog.addTeam('Other');
    await catalog.curator.send(
      new AssociatePrincipalWithPortfolioCommand({
        PortfolioId: await catalog.makePortfolio('Other'),
        PrincipalARN: other,
        PrincipalType: 'IAM',
      }),
    );

    await expect(describeForm({}, catalog.as(other))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: `No launch paths found for resource: ${catalog.productId}`,
    });
  });
});

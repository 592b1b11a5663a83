import {
  DescribeImagesCommand,
  DescribeInstancesCommand,
  EC2Client,
  RunInstancesCommand,
} from '@aws-sdk/client-ec2';
import {
  GetRoleCommand,
  IAMClient,
  SimulatePrincipalPolicyCommand,
} from '@aws-sdk/client-iam';
import {
  ListPortfoliosCommand,
  SearchProductsCommand,
  ServiceCatalogClient,
} from '@aws-sdk/client-service-catalog';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import {
  AssumeRoleCommand,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts';
import { clientOf } from '../__testUtils__/clientOf';
import { createSandbox, type Sandbox } from '../createSandbox';

const TEAM = 'arn:aws:iam::222222222222:role/AIResearchTeam';
const SUBNET = 'subnet-0a1b2c3d4e5f60001';

/** The key that the portal's configuration holds. */
const PORTAL = {
  accessKeyId: 'AKIASANDBOXPORTAL001',
  secretAccessKey: 'sandbox-portal-backend-secret-key-0001',
};

describe('the story ai-research', () => {
  let sandbox: Sandbox;

  beforeAll(async () => {
    sandbox = await createSandbox({ story: 'ai-research', clock: 'manual' });
  });

  afterAll(() => sandbox.close());

  const titles = async (as: string) => {
    const { ProductViewSummaries = [] } = await clientOf(
      ServiceCatalogClient,
      sandbox,
      as,
    ).send(new SearchProductsCommand({ SortBy: 'Title' }));
    return ProductViewSummaries.map(({ Name }) => Name);
  };

  const runDry = (as: string, ImageId: string) =>
    clientOf(EC2Client, sandbox, as).send(
      new RunInstancesCommand({
        ImageId,
        InstanceType: 't3.large',
        SubnetId: SUBNET,
        MinCount: 1,
        MaxCount: 1,
        DryRun: true,
      }),
    );

  it.each([
    [
      'researcher',
      'arn:aws:sts::222222222222:assumed-role/AIResearchTeam/researcher',
    ],
    [
      'researcher-2',
      'arn:aws:sts::222222222222:assumed-role/AIResearchTeam/researcher-2',
    ],
    [
      'other-team',
      'arn:aws:sts::333333333333:assumed-role/GenomicsTeam/other-team',
    ],
    [
      'platform',
      'arn:aws:sts::111111111111:assumed-role/PortalCurator/platform',
    ],
    ['nobody', 'arn:aws:iam::222222222222:user/nobody'],
  ])('%s is %s', async (persona, arn) => {
    const { Arn } = await clientOf(STSClient, sandbox, persona).send(
      new GetCallerIdentityCommand({}),
    );

    expect(Arn).toBe(arn);
  });

  it.each([
    [
      'researcher',
      [
        'Deep Learning Base AMI (Amazon Linux)',
        'GPU workstation (draft)',
        'JupyterHub on EC2',
        'Notebook server (weak role)',
        'RStudio Workbench Pro',
        'Research data bucket',
      ],
    ],
    ['other-team', ['Genome archive bucket']],
  ])('%s finds %j', async (persona, products) => {
    expect((await titles(persona)).sort()).toEqual(products);
  });

  it('lets nobody see nothing', async () => {
    await expect(titles('nobody')).rejects.toMatchObject({
      name: 'AccessDeniedException',
    });
  });

  it('lets the portal act as a person of a team, named', async () => {
    const { AssumedRoleUser, SourceIdentity } = await clientOf(
      STSClient,
      sandbox,
      PORTAL,
    ).send(
      new AssumeRoleCommand({
        RoleArn: TEAM,
        RoleSessionName: 'researcher',
        SourceIdentity: 'researcher',
      }),
    );

    expect(AssumedRoleUser?.Arn).toMatch(/AIResearchTeam\/researcher$/);
    expect(SourceIdentity).toBe('researcher');
  });

  it('lets nobody else become the team', async () => {
    await expect(
      clientOf(STSClient, sandbox, 'nobody').send(
        new AssumeRoleCommand({ RoleArn: TEAM, RoleSessionName: 'nobody' }),
      ),
    ).rejects.toMatchObject({ name: 'AccessDenied' });
  });

  it.each([
    [
      'a paid Marketplace image',
      'ami-0aa1bb2cc3dd40001',
      'UnauthorizedOperation',
    ],
    ['an image of Amazon', 'ami-0d1e2a3b4c5d60002', 'DryRunOperation'],
    ['an image of the account', 'ami-0feedfacecafe0001', 'DryRunOperation'],
  ])('%s, launched by a researcher: %s', async (_case, image, name) => {
    await expect(runDry('researcher', image)).rejects.toMatchObject({ name });
  });

  it('has images of each kind of owner, and the aliases that name them', async () => {
    const { Images = [] } = await clientOf(
      EC2Client,
      sandbox,
      'researcher',
    ).send(
      new DescribeImagesCommand({
        Owners: ['amazon', 'aws-marketplace', 'self'],
      }),
    );
    const { Parameter } = await clientOf(SSMClient, sandbox, 'researcher').send(
      new GetParameterCommand({
        Name: '/aws/service/marketplace/prod-rstudiopro00001/2026.09',
      }),
    );

    const paid = Images.filter(
      ({ ImageOwnerAlias }) => ImageOwnerAlias === 'aws-marketplace',
    );
    expect(Images).toHaveLength(5);
    expect(paid).toMatchObject([
      {
        ImageId: Parameter?.Value,
        ProductCodes: [
          {
            ProductCodeId: 'rstudiopro0productcode00001',
            ProductCodeType: 'marketplace',
          },
        ],
      },
      { ProductCodes: [{ ProductCodeId: 'datalabstudio0productcode02' }] },
    ]);
  });

  it('has instances that came past Service Catalog, one of them of a paid image', async () => {
    const { Reservations = [] } = await clientOf(
      EC2Client,
      sandbox,
      'researcher',
    ).send(
      new DescribeInstancesCommand({
        Filters: [
          { Name: 'instance-state-name', Values: ['pending', 'running'] },
        ],
      }),
    );
    const instances = Reservations.flatMap(item => item.Instances ?? []);
    const paid = instances.filter(({ ProductCodes }) => ProductCodes);

    expect(instances).toHaveLength(2);
    expect(paid).toMatchObject([
      {
        ImageId: 'ami-0aa1bb2cc3dd40001',
        State: { Name: 'running' },
        Tags: [
          { Key: 'Name', Value: 'rstudio-trial' },
          { Key: 'Owner', Value: 'researcher-2' },
        ],
      },
    ]);
  });

  it('lets the team check launch roles before it launches', async () => {
    const iam = clientOf(IAMClient, sandbox, 'researcher');
    const missing = async (role: string) => {
      const { EvaluationResults = [] } = await iam.send(
        new SimulatePrincipalPolicyCommand({
          PolicySourceArn: `arn:aws:iam::222222222222:role/${role}`,
          ActionNames: ['ec2:RunInstances', 'ec2:CreateSecurityGroup'],
        }),
      );
      return EvaluationResults.filter(
        ({ EvalDecision }) => EvalDecision !== 'allowed',
      ).map(({ EvalActionName }) => EvalActionName);
    };

    const { Role } = await iam.send(
      new GetRoleCommand({ RoleName: 'LaunchRole-Weak' }),
    );
    expect(decodeURIComponent(Role?.AssumeRolePolicyDocument ?? '')).toContain(
      'servicecatalog.amazonaws.com',
    );
    expect(await missing('LaunchRole-DeepLearning')).toEqual([]);
    expect(await missing('LaunchRole-Weak')).toEqual([
      'ec2:CreateSecurityGroup',
    ]);
  });

  it('makes many products for load tests when it is asked to', async () => {
    const loaded = await createSandbox({
      story: 'ai-research',
      products: 30,
      clock: 'manual',
    });
    const researcher = clientOf(ServiceCatalogClient, loaded, 'researcher');
    const curator = clientOf(
      ServiceCatalogClient,
      loaded,
      'arn:aws:iam::222222222222:role/PortalCurator',
    );

    const { ProductViewSummaries } = await researcher.send(
      new SearchProductsCommand({
        Filters: { FullTextSearch: ['Load product'] },
        PageSize: 100,
      }),
    );
    const { PortfolioDetails } = await curator.send(
      new ListPortfoliosCommand({}),
    );

    expect(ProductViewSummaries).toHaveLength(30);
    expect(PortfolioDetails?.map(({ DisplayName }) => DisplayName)).toContain(
      'Load',
    );
    await loaded.close();
  });
});

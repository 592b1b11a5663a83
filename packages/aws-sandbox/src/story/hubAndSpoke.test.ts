import {
  CreateRoleCommand,
  IAMClient,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import {
  AcceptPortfolioShareCommand,
  AssociatePrincipalWithPortfolioCommand,
  AssociateProductWithPortfolioCommand,
  CreateConstraintCommand,
  CreatePortfolioCommand,
  CreatePortfolioShareCommand,
  CreateProductCommand,
  DescribeRecordCommand,
  ListLaunchPathsCommand,
  ProvisionProductCommand,
  ServiceCatalogClient,
} from '@aws-sdk/client-service-catalog';
import { clientOf } from '../__testUtils__/clientOf';
import { createSandbox, type Sandbox } from '../createSandbox';
import { ALLOW_ALL, trustService } from '../testing/principals';

const SPOKE = '222222222222';
const BUCKET = 'portal-templates-111111111111';
const TEMPLATE = {
  Resources: { Topic: { Type: 'AWS::SNS::Topic' } },
};

describe('the walkthrough between two accounts of the story ai-research', () => {
  let sandbox: Sandbox;

  beforeAll(async () => {
    sandbox = await createSandbox({ story: 'ai-research', clock: 'manual' });
  });

  afterAll(() => sandbox.close());

  it('goes from a template in the hub to a launch in the spoke, with what the story lets people do', async () => {
    const hub = clientOf(ServiceCatalogClient, sandbox, 'platform');
    const spoke = clientOf(
      ServiceCatalogClient,
      sandbox,
      `arn:aws:iam::${SPOKE}:role/PortalCurator`,
    );
    const researcher = clientOf(ServiceCatalogClient, sandbox, 'researcher');

    // The hub: product, portfolio, and a launch role of the name that the spoke has.
    await new S3Client({
      endpoint: sandbox.url,
      region: 'us-east-1',
      forcePathStyle: true,
      credentials: sandbox.credentials('platform'),
    }).send(
      new PutObjectCommand({
        Bucket: BUCKET,
        Key: 'topic.json',
        Body: JSON.stringify(TEMPLATE),
      }),
    );
    const iam = clientOf(IAMClient, sandbox, 'platform');
    await iam.send(
      new CreateRoleCommand({
        RoleName: 'LaunchRole-Storage',
        AssumeRolePolicyDocument: JSON.stringify(
          trustService('servicecatalog.amazonaws.com'),
        ),
      }),
    );
    await iam.send(
      new PutRolePolicyCommand({
        RoleName: 'LaunchRole-Storage',
        PolicyName: 'Launch',
        PolicyDocument: JSON.stringify(ALLOW_ALL),
      }),
    );
    const { ProductViewDetail, ProvisioningArtifactDetail } = await hub.send(
      new CreateProductCommand({
        Name: 'Results topic',
        Owner: 'Platform team',
        ProductType: 'CLOUD_FORMATION_TEMPLATE',
        ProvisioningArtifactParameters: {
          Name: 'v1',
          Info: {
            LoadTemplateFromURL: `https://${BUCKET}.s3.us-east-1.amazonaws.com/topic.json`,
          },
        },
      }),
    );
    const ProductId = ProductViewDetail?.ProductViewSummary?.ProductId;
    const { PortfolioDetail } = await hub.send(
      new CreatePortfolioCommand({
        DisplayName: 'From the hub',
        ProviderName: 'Platform team',
      }),
    );
    const PortfolioId = PortfolioDetail?.Id;
    await hub.send(
      new AssociateProductWithPortfolioCommand({ PortfolioId, ProductId }),
    );
    await hub.send(
      new CreateConstraintCommand({
        PortfolioId,
        ProductId,
        Type: 'LAUNCH',
        Parameters: JSON.stringify({ LocalRoleName: 'LaunchRole-Storage' }),
      }),
    );
    await hub.send(
      new CreatePortfolioShareCommand({ PortfolioId, AccountId: SPOKE }),
    );

    // The spoke: it takes the portfolio and lets its team see it.
    await spoke.send(new AcceptPortfolioShareCommand({ PortfolioId }));
    await spoke.send(
      new AssociatePrincipalWithPortfolioCommand({
        PortfolioId,
        PrincipalARN: `arn:aws:iam::${SPOKE}:role/AIResearchTeam`,
        PrincipalType: 'IAM',
      }),
    );

    // The researcher.
    const { LaunchPathSummaries } = await researcher.send(
      new ListLaunchPathsCommand({ ProductId }),
    );
    expect(LaunchPathSummaries).toMatchObject([{ Name: 'From the hub' }]);
    const { RecordDetail } = await researcher.send(
      new ProvisionProductCommand({
        ProductId,
        ProvisioningArtifactId: ProvisioningArtifactDetail?.Id,
        ProvisionedProductName: 'results',
      }),
    );
    await sandbox.settle();
    expect(
      await researcher.send(
        new DescribeRecordCommand({ Id: RecordDetail?.RecordId }),
      ),
    ).toMatchObject({
      RecordDetail: {
        Status: 'SUCCEEDED',
        LaunchRoleArn: `arn:aws:iam::${SPOKE}:role/LaunchRole-Storage`,
      },
    });
  });
});

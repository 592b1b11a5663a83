import {
  DescribeProductCommand,
  DescribeRecordCommand,
  ListLaunchPathsCommand,
  ProvisionProductCommand,
  SearchProductsCommand,
  ServiceCatalogClient,
  type Tag,
} from '@aws-sdk/client-service-catalog';
import { clientOf } from '../__testUtils__/clientOf';
import { createSandbox, type Sandbox } from '../createSandbox';

const VpcId = 'vpc-0a1b2c3d4e5f60001';
const SubnetId = 'subnet-0a1b2c3d4e5f60001';
const KeyName = 'researcher-key';
const AdminPassword = 'correct horse battery';

type Parameters = Record<string, string>;

/** What the TagOptions of the persona's portfolio ask for. */
const TAGS: Record<string, Tag[]> = {
  researcher: [
    { Key: 'Project', Value: 'ai-research' },
    { Key: 'CostCenter', Value: '4711' },
  ],
  'other-team': [],
};

describe('every version of the story', () => {
  let sandbox: Sandbox;

  beforeAll(async () => {
    sandbox = await createSandbox({
      story: 'ai-research',
      clock: 'manual',
      seed: 23,
    });
  });

  afterAll(() => sandbox.close());

  async function launch(
    persona: string,
    product: string,
    version: string,
    parameters: Parameters,
  ) {
    const client = clientOf(ServiceCatalogClient, sandbox, persona);
    const { ProductViewSummaries = [] } = await client.send(
      new SearchProductsCommand({ PageSize: 100 }),
    );
    const ProductId = ProductViewSummaries.find(
      ({ Name }) => Name === product,
    )?.ProductId;
    const { ProvisioningArtifacts } = await client.send(
      new DescribeProductCommand({ Id: ProductId }),
    );
    const { LaunchPathSummaries = [] } = await client.send(
      new ListLaunchPathsCommand({ ProductId }),
    );
    const path = LaunchPathSummaries.find(
      ({ Name }) => Name !== 'Shared research tools',
    );
    const { RecordDetail } = await client.send(
      new ProvisionProductCommand({
        ProductId,
        ProvisioningArtifactId: ProvisioningArtifacts?.find(
          ({ Name }) => Name === version,
        )?.Id,
        PathId: path?.Id,
        ProvisionedProductName: `${product}-${version}`.replace(
          /[^a-zA-Z0-9]+/g,
          '-',
        ),
        ProvisioningParameters: Object.entries(parameters).map(
          ([Key, Value]) => ({ Key, Value }),
        ),
        Tags: TAGS[persona],
      }),
    );
    await sandbox.settle();
    return client.send(
      new DescribeRecordCommand({ Id: RecordDetail?.RecordId }),
    );
  }

  it.each<[string, string, string, Parameters, string[]]>([
    [
      'researcher',
      'Deep Learning Base AMI (Amazon Linux)',
      '2026.07',
      { VpcId, SubnetId, KeyName },
      ['InstanceId', 'PrivateIp', 'SshCommand', 'JupyterUrl'],
    ],
    [
      'researcher',
      'Deep Learning Base AMI (Amazon Linux)',
      '2026.10',
      {
        VpcId,
        SubnetId,
        KeyName,
        InstanceType: 'g5.xlarge',
        VolumeSize: '200',
      },
      ['InstanceId', 'PrivateIp', 'SshCommand', 'JupyterUrl'],
    ],
    [
      'researcher',
      'JupyterHub on EC2',
      'v1.3',
      { SubnetId, KeyName, AdminPassword },
      ['HubUrl', 'InstanceId'],
    ],
    [
      'researcher',
      'JupyterHub on EC2',
      'v1.4',
      {
        SubnetId,
        KeyName,
        AdminPassword,
        Environment: 'prod',
        InstanceType: 'm6i.large',
      },
      ['HubUrl', 'InstanceId'],
    ],
    [
      'researcher',
      'RStudio Workbench Pro',
      '2026.09',
      { SubnetId },
      ['InstanceId', 'WorkbenchUrl'],
    ],
    [
      'researcher',
      'Research data bucket',
      'v1',
      {},
      ['BucketName', 'BucketArn'],
    ],
    [
      'researcher',
      'Research data bucket',
      'v2',
      { RetentionDays: '90' },
      ['BucketName', 'BucketArn'],
    ],
    [
      'other-team',
      'Genome archive bucket',
      'v1',
      {},
      ['BucketName', 'BucketArn'],
    ],
  ])(
    '%s launches %s %s with %j',
    async (persona, product, version, parameters, outputs) => {
      const record = await launch(persona, product, version, parameters);

      expect(record.RecordDetail).toMatchObject({
        Status: 'SUCCEEDED',
        RecordErrors: [],
      });
      expect(record.RecordOutputs?.map(({ OutputKey }) => OutputKey)).toEqual(
        expect.arrayContaining(outputs),
      );
    },
  );

  it.each<[string, string, Parameters, string]>([
    [
      'Notebook server (weak role)',
      'v1',
      { SubnetId },
      'ec2:CreateSecurityGroup',
    ],
    ['GPU workstation (draft)', 'draft', { SubnetId }, 'not authorized'],
  ])('%s %s fails, and says why', async (product, version, parameters, why) => {
    const { RecordDetail } = await launch(
      'researcher',
      product,
      version,
      parameters,
    );

    expect(RecordDetail?.Status).toBe('FAILED');
    expect(JSON.stringify(RecordDetail?.RecordErrors)).toContain(why);
  });
});

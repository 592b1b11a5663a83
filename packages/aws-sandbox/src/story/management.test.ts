import { BudgetsClient, DescribeBudgetCommand } from '@aws-sdk/client-budgets';
import {
  CreatePortfolioCommand,
  DescribeProductCommand,
  DescribeRecordCommand,
  ListServiceActionsForProvisioningArtifactCommand,
  NotifyProvisionProductEngineWorkflowResultCommand,
  ProvisionProductCommand,
  SearchProductsCommand,
  ServiceCatalogClient,
} from '@aws-sdk/client-service-catalog';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { clientOf } from '../__testUtils__/clientOf';
import { createSandbox, type Sandbox } from '../createSandbox';
import { CONFIGURATION } from '../services/servicecatalog/__testUtils__/terraform';
import { ALLOW_ALL, trustService } from '../testing/principals';

const ACCOUNT = '222222222222';
const OLD_ACCOUNT = '333333333333';
const REGION = 'us-east-1';

const roleArn = (name: string) => `arn:aws:iam::${ACCOUNT}:role/${name}`;

const role = (name: string, service: string, policy: object = ALLOW_ALL) => ({
  name,
  trust: trustService(service),
  policies: { Rights: policy },
});

const REPORTS_ONLY = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: 'servicecatalog:Notify*', Resource: '*' },
  ],
};

const story = (engine: object | undefined) => ({
  description: 'Terraform, a service action and a budget',
  personas: [],
  accounts: [
    {
      id: ACCOUNT,
      roles: [
        role('Curator', 'ec2.amazonaws.com'),
        role('Team', 'ec2.amazonaws.com'),
        role('Launch', 'servicecatalog.amazonaws.com'),
        role('Engine', 'lambda.amazonaws.com', REPORTS_ONLY),
      ],
    },
    {
      id: OLD_ACCOUNT,
      tagOptionsMigrated: false,
      roles: [role('Curator', 'ec2.amazonaws.com')],
    },
  ],
  places: [
    {
      account: ACCOUNT,
      region: REGION,
      catalog: {
        curator: 'Curator',
        bucket: 'templates',
        products: [
          {
            name: 'Terraform bucket',
            owner: 'Platform',
            type: 'EXTERNAL',
            versions: [{ name: 'v1', template: 'bucket.tf.json' }],
          },
        ],
        portfolios: [
          {
            name: 'Research',
            provider: 'Platform',
            principals: ['Team'],
            products: [{ name: 'Terraform bucket', launchRole: 'Launch' }],
          },
        ],
        serviceActions: [
          {
            name: 'Restart',
            document: 'AWS-RestartEC2Instance',
            assumeRole: 'LAUNCH_ROLE',
            products: ['Terraform bucket'],
          },
        ],
        budgets: [
          {
            name: 'research',
            limit: 500,
            spent: 120,
            on: ['Research', 'Terraform bucket'],
          },
        ],
        engine,
      },
    },
  ],
});

describe('a story with more than products', () => {
  let directory: string;
  let sandbox: Sandbox;

  const tell = async (engine?: object) => {
    directory = await mkdtemp(join(tmpdir(), 'story-'));
    await mkdir(join(directory, 'templates'));
    await writeFile(
      join(directory, 'templates', 'bucket.tf.json'),
      JSON.stringify(CONFIGURATION),
    );
    const path = join(directory, 'story.yaml');
    await writeFile(path, stringify(story(engine)));
    sandbox = await createSandbox({ story: path, clock: 'manual' });
  };

  afterEach(async () => {
    await sandbox.close();
    await rm(directory, { recursive: true });
  });

  const team = () => clientOf(ServiceCatalogClient, sandbox, roleArn('Team'));

  const product = async () => {
    const found = await team().send(new SearchProductsCommand({}));
    const { ProductId: Id } = found.ProductViewSummaries![0];
    return team().send(new DescribeProductCommand({ Id }));
  };

  const launch = async () => {
    const { ProductViewSummary, ProvisioningArtifacts } = await product();
    const { RecordDetail } = await team().send(
      new ProvisionProductCommand({
        ProductId: ProductViewSummary?.ProductId,
        ProvisioningArtifactId: ProvisioningArtifacts?.[0].Id,
        ProvisionedProductName: 'data',
        ProvisioningParameters: [{ Key: 'bucket_name', Value: 'data' }],
      }),
    );
    await sandbox.settle();
    return RecordDetail!.RecordId!;
  };

  const record = (Id: string) => team().send(new DescribeRecordCommand({ Id }));

  const control = async (method: string, path: string, body?: object) => {
    const response = await fetch(`${sandbox.url}/_sandbox/${path}`, {
      method,
      body: body && JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  };

  it('has its engine launch Terraform products', async () => {
    await tell({ role: 'Engine', seconds: 30 });
    expect(await record(await launch())).toMatchObject({
      RecordDetail: {
        Status: 'SUCCEEDED',
        ProvisionedProductType: 'EXTERNAL',
      },
      RecordOutputs: [{ OutputKey: 'bucket', OutputValue: 's3://data' }],
    });
  });

  it('leaves them to whoever reports, where there is no engine', async () => {
    await tell();
    const recordId = await launch();
    const { body } = await control(
      'GET',
      `engine?accountId=${ACCOUNT}&region=${REGION}`,
    );
    expect(body).toMatchObject({
      engine: null,
      workflows: [
        { recordId, action: 'provision', launchRoleArn: roleArn('Launch') },
      ],
    });
    await clientOf(ServiceCatalogClient, sandbox, roleArn('Engine')).send(
      new NotifyProvisionProductEngineWorkflowResultCommand({
        RecordId: recordId,
        WorkflowToken: body.workflows[0].workflowToken,
        Status: 'FAILED',
        FailureReason: 'No quota',
      }),
    );
    await sandbox.settle();
    expect(await record(recordId)).toMatchObject({
      RecordDetail: {
        Status: 'FAILED',
        RecordErrors: [{ Description: 'No quota' }],
      },
    });
  });

  it('can be given an engine later', async () => {
    await tell();
    const started = await control('POST', 'engine', {
      roleArn: roleArn('Engine'),
      region: REGION,
      seconds: 5,
    });
    expect(started.status).toBe(200);
    expect(await record(await launch())).toMatchObject({
      RecordDetail: { Status: 'SUCCEEDED' },
    });
    expect(
      await control('POST', 'engine', { roleArn: 'Engine' }),
    ).toMatchObject({ status: 400 });
    expect(await control('GET', 'engine')).toMatchObject({ status: 400 });
  });

  it('puts service actions and budgets on what it makes', async () => {
    await tell();
    const { ProductViewSummary, ProvisioningArtifacts, Budgets } =
      await product();
    expect(Budgets).toEqual([{ BudgetName: 'research' }]);
    const { ServiceActionSummaries } = await team().send(
      new ListServiceActionsForProvisioningArtifactCommand({
        ProductId: ProductViewSummary?.ProductId,
        ProvisioningArtifactId: ProvisioningArtifacts?.[0].Id,
      }),
    );
    expect(ServiceActionSummaries).toMatchObject([{ Name: 'Restart' }]);
    const { Budget } = await clientOf(
      BudgetsClient,
      sandbox,
      roleArn('Curator'),
    ).send(
      new DescribeBudgetCommand({ AccountId: ACCOUNT, BudgetName: 'research' }),
    );
    expect(Budget).toMatchObject({
      BudgetLimit: { Amount: '500' },
      CalculatedSpend: { ActualSpend: { Amount: '120' } },
    });
  });

  it('may have an account that was never migrated to TagOptions', async () => {
    await tell();
    await expect(
      clientOf(
        ServiceCatalogClient,
        sandbox,
        `arn:aws:iam::${OLD_ACCOUNT}:role/Curator`,
      ).send(
        new CreatePortfolioCommand({ DisplayName: 'New', ProviderName: 'P' }),
      ),
    ).rejects.toMatchObject({ name: 'TagOptionNotMigratedException' });
  });
});

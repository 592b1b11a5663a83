import {
  NotifyProvisionProductEngineWorkflowResultCommand,
  ServiceCatalogClient,
} from '@aws-sdk/client-service-catalog';
import type { Launch } from 'backstage-plugin-aws-service-catalog-common';
import { randomUUID } from 'node:crypto';
import { TestSandbox } from 'test-sandbox';
import {
  type LaunchPortal,
  startLaunchPortal,
} from '../__testUtils__/startLaunchPortal';

jest.setTimeout(180_000);

const CATALOG = '/v1/catalogs/ai-research';
const TEAM = '/v1/teams/ai-research';
const ACCOUNT = '222222222222';
const ROLE = `arn:aws:iam::${ACCOUNT}:role`;
const ENGINE = `${ROLE}/TerraformEngine`;
const TAGS = [
  { key: 'CostCenter', value: '4711' },
  { key: 'Project', value: 'ai-research' },
];

/** A Terraform configuration in JSON syntax, which the engine of the sandbox reads. */
const CONFIGURATION = JSON.stringify({
  variable: {
    bucket_name: { type: 'string', description: 'Name of the bucket' },
    token: { type: 'string', default: 'only-for-the-engine', sensitive: true },
  },
  output: {
    bucket: { description: 'The bucket', value: 's3://${var.bucket_name}' },
  },
});

describe('a product of an external engine', () => {
  let sandbox: TestSandbox;
  let portal: LaunchPortal;
  let productId: string;
  let versionId: string;
  let pathId: string;

  const create = async (path: string, body: object) => {
    const answer = await portal.post(path, body, {
      as: 'platform',
      headers: { 'Idempotency-Key': randomUUID() },
    });
    expect(answer.body.error).toBeUndefined();
    return answer.body;
  };
  const order = (parameters: Record<string, string>) => ({
    productId,
    versionId,
    pathId,
    name: `external-${randomUUID().slice(0, 8)}`,
    parameters,
    tags: TAGS,
  });
  const ended = async (launch: Launch) => {
    await portal.finish();
    return portal.leaves('in-progress', launch);
  };
  const launched = async (parameters: Record<string, string>) => {
    const { status, body } = await portal.launch(order(parameters));
    expect(body.error).toBeUndefined();
    expect(status).toBe(202);
    return body as Launch;
  };

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    portal = await startLaunchPortal(sandbox);
    const { body } = await portal.get(
      `${CATALOG}/portfolios?search=ai`,
      'platform',
    );
    const [{ id: portfolioId }] = body.items;
    const product = await create(`${CATALOG}/products`, {
      name: 'Terraform bucket',
      vendor: 'Platform team',
      kind: 'external',
      portfolioId,
      version: { name: 'v1', source: { template: CONFIGURATION } },
    });
    productId = product.id;
    await create(`${CATALOG}/portfolios/${portfolioId}/constraints`, {
      productId,
      type: 'LAUNCH',
      launchRoleArn: `${ROLE}/LaunchRole-Storage`,
    });
    const { body: detail } = await portal.get(`${TEAM}/products/${productId}`);
    versionId = detail.versions[0].id;
    pathId = detail.launchPaths[0].id;
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  it('is shown to its team with what kind it is', async () => {
    const { body } = await portal.get(`${TEAM}/products/${productId}`);
    expect(body).toMatchObject({ kind: 'external', name: 'Terraform bucket' });
    const { body: list } = await portal.get(
      `${TEAM}/products?filter=kind%3Dexternal`,
    );
    expect(list.items).toMatchObject([{ id: productId }]);
  });

  it('asks for the variables of its configuration, secret ones as such', async () => {
    const { status, body } = await portal.get(
      `${TEAM}/products/${productId}/launch-form?version=${versionId}&path=${pathId}`,
    );
    expect(body.error).toBeUndefined();
    expect(status).toBe(200);
    expect(body.schema.properties).toMatchObject({
      bucket_name: { description: 'Name of the bucket' },
    });
    expect(body.hints.token).toMatchObject({ noEcho: true });
    expect(JSON.stringify(body)).not.toContain('only-for-the-engine');
  });

  it('is launched, changed and ended like others', async () => {
    const launch = await ended(await launched({ bucket_name: 'data' }));
    expect(launch).toMatchObject({ state: 'succeeded' });
    const outputs = async () => (await portal.detail(launch)).body.outputs;
    expect(await outputs()).toMatchObject([
      { key: 'bucket', value: 's3://data' },
    ]);

    const { status, body: update } = await portal.change(launch, 'updates', {
      versionId,
      pathId,
      parameters: { bucket_name: 'more-data' },
    });
    expect(update.error).toBeUndefined();
    expect(status).toBe(202);
    expect(await ended(update)).toMatchObject({ state: 'succeeded' });
    expect(await outputs()).toMatchObject([{ value: 's3://more-data' }]);

    const { body: termination } = await portal.change(launch, 'terminations', {
      confirmName: launch.provisionedProductName,
    });
    expect(await ended(termination)).toMatchObject({ state: 'succeeded' });
    expect((await portal.detail(launch)).status).toBe(404);
  });

  it('says what its engine could not do', async () => {
    await sandbox.stopEngine(ACCOUNT);
    const launch = await launched({ bucket_name: 'too-many' });
    await sandbox.settle();
    const [{ recordId, workflowToken }] = await sandbox.workflows(ACCOUNT);
    const engine = new ServiceCatalogClient({
      region: 'us-east-1',
      endpoint: sandbox.url,
      credentials: await sandbox.credentials(ENGINE),
    });
    await engine.send(
      new NotifyProvisionProductEngineWorkflowResultCommand({
        RecordId: recordId,
        WorkflowToken: workflowToken,
        Status: 'FAILED',
        FailureReason: 'No quota for another bucket',
      }),
    );
    expect(await ended(launch)).toMatchObject({
      state: 'failed',
      failure: { detail: 'No quota for another bucket' },
    });
  });
});

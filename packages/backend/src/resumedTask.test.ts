import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TestSandbox, eventually } from 'test-sandbox';
import { BackendProcess } from './__testUtils__/BackendProcess';

jest.setTimeout(600_000);

const TEMPLATE = `
apiVersion: scaffolder.backstage.io/v1beta3
kind: Template
metadata:
  name: launch
spec:
  type: service
  owner: group:default/platform
  parameters: []
  steps:
    - id: launch
      action: aws:service-catalog:provision
      input:
        team: ai-research
        product: \${{ parameters.product }}
        path: AI Research Team Portfolio
        name: \${{ parameters.name }}
        parameters: \${{ parameters.parameters }}
        tags: { CostCenter: '4711' }
  output:
    launchId: \${{ steps.launch.output.launchId }}
    id: \${{ steps.launch.output.provisionedProductId }}
`;

const BUCKET = {
  product: 'Research data bucket',
  parameters: { Classification: 'internal' },
};
const HUB = {
  product: 'JupyterHub on EC2',
  parameters: {
    KeyName: 'researcher-key',
    SubnetId: 'subnet-0a1b2c3d4e5f60001',
  },
};

interface TaskEvent {
  type: string;
  body: { message?: string; output?: Record<string, string> };
}

interface Named {
  id: string;
  provisionedProductName: string;
  state: string;
}

const TEAM = '/aws-service-catalog/v1/teams/ai-research';

/** The demo's own backend and configuration: `scaffolder.taskRecovery` of app-config.yaml is what resumes the task. */
describe('a task whose backend is killed with -9 during provision', () => {
  let directory: string;
  let sandbox: TestSandbox;
  let backend: BackendProcess;

  const start = () =>
    BackendProcess.start(directory, sandbox.url, {
      app: { baseUrl: 'http://portal.example' },
      scaffolder: { taskRecovery: { staleTimeout: { seconds: 2 } } },
      catalog: {
        locations: [
          {
            type: 'file',
            target: '../../examples/org.yaml',
            rules: [{ allow: ['User', 'Group'] }],
          },
          {
            type: 'file',
            target: path.join(directory, 'template.yaml'),
            rules: [{ allow: ['Template'] }],
          },
        ],
      },
      awsServiceCatalog: {
        launches: { watch: '200ms', lease: '2s', send: '1s' },
        reads: { requestsPerSecond: 1000 },
      },
    });

  const answers = (route: string) =>
    eventually(
      () => backend.request('GET', route).catch(() => undefined),
      answer => answer !== undefined,
    );

  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'resumed-task-'));
    await writeFile(path.join(directory, 'template.yaml'), TEMPLATE);
    sandbox = await TestSandbox.start();
    backend = await start();
    // The catalog reads people, teams and template after the start.
    await answers('/aws-service-catalog/v1/teams/ai-research/products');
    await answers('/catalog/entities/by-name/template/default/launch');
  });
  afterAll(async () => {
    await backend?.kill();
    await sandbox?.stop();
    await rm(directory, { recursive: true, force: true });
  });

  /** What the launch form of a product gives the task, whether the product asks for it or not. */
  const secretsOf = async (product: string) => {
    const { items } = await backend.request<{ items: { id: string }[] }>(
      'GET',
      `${TEAM}/products?search=${encodeURIComponent(product)}`,
    );
    return {
      [`awsServiceCatalog_${items[0].id}_AdminPassword`]:
        'correct horse battery',
    };
  };
  const startTask = async (values: { name: string; product: string }) => {
    const { id } = await backend.request<{ id: string }>(
      'POST',
      '/scaffolder/v2/tasks',
      {
        templateRef: 'template:default/launch',
        values,
        secrets: await secretsOf(values.product),
      },
    );
    return id;
  };
  const eventsOf = (task: string) =>
    backend.request<TaskEvent[]>('GET', `/scaffolder/v2/tasks/${task}/events`);
  const launchesNamed = async (name: string) => {
    const { items } = await backend.request<{ items: Named[] }>(
      'GET',
      `${TEAM}/launches`,
    );
    return items.filter(launch => launch.provisionedProductName === name);
  };

  /** AWS does not answer before the backend is killed. */
  const silence = () =>
    sandbox.addFault({
      match: { operation: 'ProvisionProduct' },
      effect: { type: 'latency', ms: 3_600_000 },
      times: 1,
    });

  it.each([
    ['while it waits', 'killed-waiting', 'in-progress', BUCKET],
    ['while it asks', 'killed-asking', 'submitting', BUCKET],
    [
      'while it asks with a secret, which the portal does not keep',
      'killed-with-secret',
      'submitting',
      HUB,
    ],
  ])(
    '%s: is resumed and ends with one provisioned product',
    async (_, name, state, what) => {
      if (state === 'submitting') await silence();
      const task = await startTask({ name, ...what });
      await eventually(
        () => launchesNamed(name),
        launches => launches[0]?.state === state,
      );
      if (state === 'in-progress') {
        await eventually(
          () => eventsOf(task),
          events =>
            events.some(({ body }) => body.message?.includes('Follow it at')),
        );
      }
      await backend.kill();

      backend = await start();
      await eventually(
        () => eventsOf(task),
        events => events.some(({ type }) => type === 'recovered'),
      );
      await eventually(
        () => launchesNamed(name),
        launches => launches[0]?.state === 'in-progress',
      );
      await sandbox.settle();
      const events = await eventually(
        () => eventsOf(task),
        all => all.some(({ type }) => type === 'completion'),
      );

      const end = events.find(({ type }) => type === 'completion');
      expect(end?.body.message).toBe('Run completed with status: completed');
      const launches = await launchesNamed(name);
      expect(launches).toMatchObject([
        { id: end?.body.output?.launchId, state: 'succeeded' },
      ]);
      const { items } = await backend.request<{ items: object[] }>(
        'GET',
        `${TEAM}/provisioned-products?scope=team&refresh=true&search=${name}`,
      );
      expect(items).toMatchObject([
        { id: end?.body.output?.id, name, status: 'AVAILABLE' },
      ]);
    },
  );
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TestSandbox, eventually } from 'test-sandbox';
import { BackendProcess } from './__testUtils__/BackendProcess';

interface Task {
  status: string;
}

interface Entity {
  metadata: { annotations: Record<string, string> };
  spec: { owner: string };
}

const COMPONENT =
  '/catalog/entities/by-name/component/default/ai-research.sleep-study';
const TEMPLATE =
  '/catalog/entities/by-name/template/default/research-workspace';
const FILE = '/repository/files/ai-research.sleep-study/catalog-info.yaml';

jest.setTimeout(300_000);

/** The demo's own backend, configuration and template. */
describe('the research workspace of the demo', () => {
  let directory: string;
  let sandbox: TestSandbox;
  let backend: BackendProcess;

  const knowsTemplate = (persona: string) =>
    eventually(
      () =>
        backend.send(persona, 'GET', TEMPLATE).then(
          ({ ok }) => ok,
          () => false,
        ),
      ok => ok,
    );

  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'research-workspace-'));
    sandbox = await TestSandbox.start();
    backend = await BackendProcess.start(directory, sandbox.url, {
      app: { baseUrl: 'http://portal.example' },
      awsServiceCatalog: {
        launches: { watch: '200ms' },
        reads: { requestsPerSecond: 1000 },
      },
    });
    // The catalog reads people and templates after the start.
    await knowsTemplate('researcher');
    await knowsTemplate('other-team');
  });
  afterAll(async () => {
    await backend?.kill();
    await sandbox?.stop();
    await rm(directory, { recursive: true, force: true });
  });

  /** Runs the template to its end, and answers how that was and what its log says. */
  async function run(persona: string, team: string) {
    const { id } = await backend.request<{ id: string }>(
      'POST',
      '/scaffolder/v2/tasks',
      {
        templateRef: 'template:default/research-workspace',
        values: {
          team,
          study: 'sleep-study',
          machine: {
            VpcId: 'vpc-0a1b2c3d4e5f60001',
            SubnetId: 'subnet-0a1b2c3d4e5f60001',
            KeyName: 'researcher-key',
          },
          machineTags: { CostCenter: '4711' },
          bucket: { Classification: 'internal' },
          bucketTags: { CostCenter: '4711' },
        },
      },
      persona,
    );
    const task = `/scaffolder/v2/tasks/${id}`;
    const { status } = await eventually(
      async () => {
        await sandbox.settle();
        return backend.request<Task>('GET', task, undefined, persona);
      },
      ({ status: now }) => !['open', 'processing'].includes(now),
    );
    const events = await backend.send(persona, 'GET', `${task}/events`);
    return { status, log: await events.text() };
  }

  it('is one component of the team, however often the template runs', async () => {
    const first = await run('researcher', 'ai-research');
    expect(first).toMatchObject({ status: 'completed' });
    const component = await eventually(
      () => backend.send('researcher', 'GET', COMPONENT),
      ({ ok }) => ok,
    );
    const entity: Entity = await component.json();
    expect(entity.spec.owner).toBe('group:default/ai-research');
    const file = await backend.send('nobody', 'GET', FILE);
    const published = await file.text();

    const second = await run('researcher-2', 'ai-research');
    expect(second).toMatchObject({ status: 'completed' });
    const again = await backend.send('nobody', 'GET', FILE);
    expect(await again.text()).toBe(published);
  });

  it('is not replaced by another team that chooses the same name', async () => {
    const before = await (await backend.send('nobody', 'GET', FILE)).text();

    const asOwnTeam = await run('other-team', 'genomics');
    expect(asOwnTeam.status).toBe('failed');
    const asTheTeam = await run('other-team', 'ai-research');
    expect(asTheTeam.status).toBe('failed');
    for (const owner of ['group:default/genomics', 'user:default/other-team']) {
      const refused = await backend.send(
        'other-team',
        'PUT',
        `${FILE}?owner=${owner}`,
        { type: 'text/yaml', content: 'kind: Component' },
      );
      expect(refused.status).toBe(403);
      expect(await refused.text()).toContain('Choose another name');
    }

    const after = await (await backend.send('nobody', 'GET', FILE)).text();
    expect(after).toBe(before);
  });
});

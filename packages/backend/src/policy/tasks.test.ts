import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import { eventually, storyConfig } from 'test-sandbox';
import { type Portal, startPortal } from '../__testUtils__/startPortal';

/** One task says something that is nobody else's business, and then waits to be cancelled. */
const TEMPLATE = `
apiVersion: scaffolder.backstage.io/v1beta3
kind: Template
metadata:
  name: say
spec:
  type: service
  owner: group:default/platform
  parameters: []
  steps:
    - id: say
      action: debug:log
      input:
        message: \${{ parameters.message }}
    - id: wait
      if: \${{ parameters.wait }}
      action: debug:wait
      input:
        minutes: 9
`;
const MESSAGE = 'the endpoint of our study';

interface Task {
  id: string;
  status: string;
  createdBy: string;
}

jest.setTimeout(180_000);

describe('the policy of the demo, for tasks of templates', () => {
  let directory: string;
  let portal: Portal;

  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'policy-tasks-'));
    const template = path.join(directory, 'template.yaml');
    await writeFile(template, TEMPLATE);
    portal = await startPortal({
      features: [scaffolderPlugin],
      config: {
        ...storyConfig,
        backend: { workingDirectory: directory },
      },
      template,
    });
    await eventually(
      async () =>
        portal.send(
          'researcher',
          'get',
          '/catalog/entities/by-name/template/default/say',
        ),
      ({ status }) => status === 200,
    );
  });
  afterAll(async () => {
    await portal?.stop();
    await rm(directory, { recursive: true, force: true });
  });

  async function start(wait: boolean): Promise<string> {
    const { body } = await portal
      .send('researcher', 'post', '/scaffolder/v2/tasks')
      .send({
        templateRef: 'template:default/say',
        values: { message: MESSAGE, wait },
      })
      .expect(201);
    return body.id;
  }
  const read = (persona: string, id: string, what = '') =>
    portal.send(persona, 'get', `/scaffolder/v2/tasks/${id}${what}`);
  const become = (id: string, status: string) =>
    eventually(
      async () => read('researcher', id),
      ({ body }) => body.status === status,
    );
  async function listOf(persona: string): Promise<Task[]> {
    const { body } = await portal
      .send(persona, 'get', '/scaffolder/v2/tasks')
      .expect(200);
    return body.tasks;
  }

  it.each(['researcher', 'platform'])(
    'lets %s read a task of the researcher and its log',
    async persona => {
      const id = await start(false);
      await become(id, 'completed');
      expect((await listOf(persona)).map(task => task.id)).toContain(id);
      await read(persona, id).expect(200);
      const events = await read(persona, id, '/events').expect(200);
      expect(events.text).toContain(MESSAGE);
      const stream = await read(persona, id, '/eventstream').expect(200);
      expect(stream.text).toContain(MESSAGE);
    },
  );

  it.each(['researcher-2', 'other-team', 'nobody'])(
    'keeps it from %s: list, task, log, event stream and another go',
    async persona => {
      const id = await start(false);
      await become(id, 'completed');
      expect(await listOf(persona)).toEqual([]);
      const asked = await portal
        .send(
          persona,
          'get',
          '/scaffolder/v2/tasks?createdBy=user:default/researcher',
        )
        .expect(200);
      expect(asked.body).toMatchObject({ tasks: [], totalTasks: 0 });
      for (const what of ['', '/events', '/eventstream']) {
        const { text } = await read(persona, id, what).expect(403);
        expect(text).not.toContain(MESSAGE);
      }
      await portal
        .send(persona, 'post', `/scaffolder/v2/tasks/${id}/retry`)
        .send({})
        .expect(403);
    },
  );

  it('lets whoever started a task cancel it, and nobody else', async () => {
    const id = await start(true);
    await become(id, 'processing');
    const cancel = (persona: string) =>
      portal.send(persona, 'post', `/scaffolder/v2/tasks/${id}/cancel`);
    for (const persona of ['researcher-2', 'other-team', 'platform']) {
      await cancel(persona).expect(403);
    }
    await become(id, 'processing');
    await cancel('researcher').expect(200);
    // The scaffolder counts a cancelled task among the failed.
    await become(id, 'failed');
    const { text } = await read('researcher', id, '/events').expect(200);
    expect(text).toContain('has been cancelled');
  });
});

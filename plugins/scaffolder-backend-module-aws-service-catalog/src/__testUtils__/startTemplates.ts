import { randomUUID } from 'node:crypto';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import type { JsonObject } from '@backstage/types';
import plugin from 'backstage-plugin-aws-service-catalog-backend';
import request from 'supertest';
import {
  TestSandbox,
  eventually,
  storyConfig,
  storyUserInfo,
} from 'test-sandbox';
import templateActions from '../index';
import { type Step, templateCatalog, templateOf } from './templateCatalog';

/** How a task ended, and what it said. */
export interface Ended {
  id: string;
  status: string;
  /** Lines of its log, with the error that ended it. */
  log: string;
  /** Outputs of the steps, by step id. */
  outputs: Record<string, Record<string, unknown>>;
}

interface TaskOptions {
  /** Whoever starts it; the researcher unless said otherwise. */
  as?: string;
  secrets?: Record<string, string>;
}

/** A portal that runs templates, with AWS in the sandbox. */
export interface TemplatesTest {
  sandbox: TestSandbox;
  /** Events of the plugin's audit log, as they ended. */
  audited: { eventId: string; outcome: 'success' | 'fail' }[];
  /** @returns id of the task */
  start(steps: Step[], options?: TaskOptions): Promise<string>;
  /** Waits until a task is over, while time goes by in the sandbox. */
  end(taskId: string): Promise<Ended>;
  /** Runs steps from their start to their end. */
  run(steps: Step[], options?: TaskOptions): Promise<Ended>;
  /** What a dry run says and puts out. */
  dryRun(steps: Step[], options?: TaskOptions): Promise<request.Response>;
  cancel(taskId: string): Promise<void>;
  /** "Retry" of a task that has ended, by whoever started it. */
  retry(taskId: string): Promise<void>;
  /** Waits until the log of a task holds a text. */
  says(taskId: string, text: string): Promise<void>;
  /** The HTTP API of the plugin, as a person. */
  get(path: string, as?: string): Promise<request.Response>;
  /** Changes something by it; throws unless it is accepted. */
  post(path: string, body: object, as?: string): Promise<request.Response>;
  /** Terminates what runs on the portal's page, as the researcher. */
  terminate(item: { id: string; name: string }): Promise<void>;
  stop(): Promise<void>;
}

interface TaskEvent {
  type: string;
  body: { message: string; output?: Ended['outputs']; error?: object };
}

/**
 * Starts the scaffolder with the module, and the plugin that it calls.
 *
 * @param config - beside that of the story
 */
export async function startTemplates(
  config: JsonObject = {},
): Promise<TemplatesTest> {
  const sandbox = await TestSandbox.start();
  process.env.AWS_ENDPOINT_URL = sandbox.url;
  const catalog = templateCatalog();
  const scheduler = mockServices.scheduler();
  const audited: TemplatesTest['audited'] = [];
  const backend = await startTestBackend({
    features: [
      plugin,
      templateActions,
      scaffolderPlugin,
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      mockServices.rootConfig.factory({
        data: {
          ...storyConfig,
          ...config,
        },
      }),
      createServiceFactory({
        service: coreServices.auditor,
        deps: { metadata: coreServices.pluginMetadata },
        factory: ({ metadata }) => ({
          createEvent: async ({ eventId }) => {
            const end = (outcome: 'success' | 'fail') => async () => {
              if (metadata.getId() === 'aws-service-catalog') {
                audited.push({ eventId, outcome });
              }
            };
            return { success: end('success'), fail: end('fail') };
          },
        }),
      }),
      catalog.factory,
      storyUserInfo,
    ],
  });
  const { server } = backend;
  const header = (as = 'researcher') =>
    mockCredentials.user.header(`user:default/${as}`);
  const scaffolder = (path: string) => `/api/scaffolder/v2${path}`;

  const eventsOf = async (taskId: string): Promise<TaskEvent[]> => {
    const { body } = await request(server)
      .get(scaffolder(`/tasks/${taskId}/events`))
      .set('Authorization', header());
    return body;
  };
  const logOf = (events: TaskEvent[]) =>
    events
      .map(({ body }) =>
        [body.message, body.error && JSON.stringify(body.error)]
          .filter(Boolean)
          .join('\n'),
      )
      .join('\n');

  const test: TemplatesTest = {
    sandbox,
    audited,
    async start(steps, { as, secrets } = {}) {
      const templateRef = catalog.add(
        templateOf(`test-${randomUUID().slice(0, 8)}`, steps),
      );
      const answer = await request(server)
        .post(scaffolder('/tasks'))
        .set('Authorization', header(as))
        .send({ templateRef, values: {}, secrets });
      if (answer.status !== 201) throw new Error(answer.text);
      return answer.body.id;
    },
    async end(taskId) {
      const task = await eventually(
        async () => {
          await sandbox.settle();
          await scheduler.triggerTask('watch-launches');
          await scheduler.triggerTask('carry-on-publications');
          const { body } = await request(server)
            .get(scaffolder(`/tasks/${taskId}`))
            .set('Authorization', header());
          return body;
        },
        ({ status }) => !['open', 'processing'].includes(status),
      );
      const events = await eventually(
        () => eventsOf(taskId),
        found => found.some(({ type }) => type === 'completion'),
      );
      const completion = events.find(({ type }) => type === 'completion');
      return {
        id: taskId,
        status: task.status,
        log: logOf(events),
        outputs: completion?.body.output ?? {},
      };
    },
    async run(steps, options) {
      return test.end(await test.start(steps, options));
    },
    dryRun: (steps, { as, secrets } = {}) =>
      request(server)
        .post(scaffolder('/dry-run'))
        .set('Authorization', header(as))
        .send({
          template: templateOf('dry-run', steps),
          values: {},
          secrets,
          directoryContents: [],
        })
        .then(answer => answer),
    async cancel(taskId) {
      await request(server)
        .post(scaffolder(`/tasks/${taskId}/cancel`))
        .set('Authorization', header());
    },
    async retry(taskId) {
      const answer = await request(server)
        .post(scaffolder(`/tasks/${taskId}/retry`))
        .set('Authorization', header())
        .send({});
      if (answer.status !== 201) throw new Error(answer.text);
    },
    async says(taskId, text) {
      await eventually(
        async () => logOf(await eventsOf(taskId)),
        log => log.includes(text),
      );
    },
    get: (path, as) =>
      request(server)
        .get(`/api/aws-service-catalog/v1${path}`)
        .set('Authorization', header(as))
        .then(answer => answer),
    async post(path, body, as) {
      const answer = await request(server)
        .post(`/api/aws-service-catalog/v1${path}`)
        .set('Authorization', header(as))
        .set('Idempotency-Key', randomUUID())
        .send(body);
      if (!answer.ok) throw new Error(answer.text);
      return answer;
    },
    async terminate({ id, name }) {
      await test.post(
        `/teams/ai-research/provisioned-products/${id}/terminations`,
        { confirmName: name },
      );
    },
    async stop() {
      await backend.stop();
      await sandbox.stop();
    },
  };
  return test;
}

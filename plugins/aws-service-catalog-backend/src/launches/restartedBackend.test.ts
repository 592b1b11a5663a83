import { mockServices } from '@backstage/backend-test-utils';
import type { Launch } from 'backstage-plugin-aws-service-catalog-common';
import { TestSandbox } from 'test-sandbox';
import { aLaunchRequest } from '../__testUtils__/aLaunchRequest';
import {
  type LaunchPortal,
  startLaunchPortal,
} from '../__testUtils__/startLaunchPortal';
import { testDatabases } from '../__testUtils__/testDatabases';
import { DatabaseLaunchStore } from './DatabaseLaunchStore';
import type { LaunchProgress } from './LaunchProgress';
import { NOTICE_TASK_ID, PRUNE_TASK_ID } from './scheduleLaunches';

jest.setTimeout(180_000);

const TEAM = '/v1/teams/ai-research';
const DAY_MS = 24 * 60 * 60_000;

const databases = testDatabases();

/** What a database brings along from before: a backend that goes on with it. */
describe('a backend that is started on the database of another', () => {
  let sandbox: TestSandbox;
  let portal: LaunchPortal;
  let database: ReturnType<typeof mockServices.database>;
  let store: DatabaseLaunchStore;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
  });
  afterAll(() => sandbox?.stop());
  beforeEach(async () => {
    database = mockServices.database({
      knex: await databases.init('SQLITE_3'),
    });
    store = await DatabaseLaunchStore.create(database);
  });
  afterEach(() => portal?.stop());

  it('tells people what its forerunner has not told, and nothing twice', async () => {
    const forerunner = await startLaunchPortal(sandbox, {
      database,
      notify: ({ payload }) =>
        payload.title.startsWith('untold')
          ? new Promise<void>(() => {})
          : Promise.resolve(),
    });
    const untold = await forerunner.running('bucket', { name: 'untold' });
    const told = await forerunner.running('bucket', { name: 'told' });
    await forerunner.stop();
    expect([untold.state, told.state]).toEqual(['succeeded', 'succeeded']);
    // As if its time were over: whoever holds a notice has a minute to send it.
    for (const { id } of [untold, told]) {
      const launch = await store.get(id);
      if (launch?.noticeDue) {
        await store.moveNotice(launch, new Date());
      }
    }

    portal = await startLaunchPortal(sandbox, { database });
    await portal.run(NOTICE_TASK_ID);
    await portal.run(NOTICE_TASK_ID);
    expect(
      portal.notifications.map(({ payload }) => [payload.title, payload.scope]),
    ).toEqual([['untold is ready', `launch-${untold.id}`]]);
  });

  it('forgets launches that ended longer ago than they are kept, and none under way', async () => {
    const launch = async (name: string, daysAgo: number, isOver: boolean) => {
      const at = new Date(Date.now() - daysAgo * DAY_MS);
      const aws = {
        recordId: `rec-${name}`,
        provisionedProductId: `pp-${name}`,
      };
      const progress: LaunchProgress = isOver
        ? { state: 'succeeded', ...aws, endedAt: at }
        : { state: 'in-progress', ...aws };
      await store.create(
        aLaunchRequest({ provisionedProductName: name, requestedAt: at }),
        { progress, events: [{ at, state: progress.state, text: 'x' }], at },
      );
    };
    await launch('old', 31, true);
    await launch('old-under-way', 31, false);
    await launch('young', 29, true);
    portal = await startLaunchPortal(sandbox, {
      database,
      config: { launches: { keep: { days: 30 } } },
    });
    await portal.run(PRUNE_TASK_ID);
    const { body } = await portal.get(`${TEAM}/launches`);

    expect(
      body.items.map(
        ({ provisionedProductName }: Launch) => provisionedProductName,
      ),
    ).toEqual(['young', 'old-under-way']);
  });
});

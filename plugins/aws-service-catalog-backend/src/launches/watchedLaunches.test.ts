import { randomUUID } from 'node:crypto';
import { mockServices } from '@backstage/backend-test-utils';
import type { AwsSession } from '../aws/AwsAccess';
import { TokenBucketBudget } from '../aws/RequestBudget';
import { SdkAwsAccess } from '../aws/SdkAwsAccess';
import { describeProduct } from '../aws/serviceCatalog/describeProduct';
import { listLaunchPaths } from '../aws/serviceCatalog/listLaunchPaths';
import { provisionProduct } from '../aws/serviceCatalog/provisionProduct';
import { searchProducts } from '../aws/serviceCatalog/searchProducts';
import { TestSandbox } from '../__testUtils__/TestSandbox';
import { LaunchNotices } from './LaunchNotices';
import { LaunchSteps } from './LaunchSteps';
import { LaunchSubmitter } from './LaunchSubmitter';
import { LaunchWatcher } from './LaunchWatcher';
import { MemoryLaunchStore } from './MemoryLaunchStore';
import type { LaunchProgress } from './LaunchProgress';
import type { StoredLaunch } from './StoredLaunch';

jest.setTimeout(180_000);

const MINUTE = 60_000;
const team = {
  id: 'ai-research',
  groupRef: 'group:default/ai-research',
  title: 'AI Research',
  accountId: '222222222222',
  regions: ['us-east-1'],
  roleName: 'AIResearchTeam',
};

/** The watcher on days on which something goes wrong, with a clock that the test holds. */
describe('launches under the watcher', () => {
  let sandbox: TestSandbox;
  let session: AwsSession;
  let aws: SdkAwsAccess;
  let choice: { productId: string; versionId: string; pathId?: string };
  let store: MemoryLaunchStore;
  let clock: number;
  let teamIsThere: boolean;
  const audit = jest.fn(async () => {});
  const logger = mockServices.logger.mock();
  const now = () => new Date(clock);

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    process.env.AWS_ENDPOINT_URL = sandbox.url;
    aws = new SdkAwsAccess({
      baseCredentials: async () => async () =>
        sandbox.credentials('arn:aws:iam::111111111111:user/portal-backend'),
      budget: new TokenBucketBudget({ perSecond: 10_000, burst: 10_000 }),
      timeout: 20_000,
    });
    session = aws.actor({ ...team, region: 'us-east-1' }, 'researcher');
    const { products } = await searchProducts(session, {
      sortBy: 'title',
      order: 'ascending',
    });
    const { id: productId = '' } =
      products.find(({ name }) => name === 'Research data bucket') ?? {};
    const [{ versions }, paths] = await Promise.all([
      describeProduct(session, productId),
      listLaunchPaths(session, productId),
    ]);
    const path = paths.find(({ name }) => name === 'Shared research tools');
    choice = { productId, versionId: versions[0].id, pathId: path?.id };
  });
  afterAll(() => sandbox?.stop());
  beforeEach(() => {
    store = new MemoryLaunchStore();
    clock = Date.now();
    teamIsThere = true;
    audit.mockClear();
  });
  afterEach(() => sandbox.clearFaults());

  function room() {
    const notices = new LaunchNotices({
      store,
      send: async () => {},
      now,
      logger,
    });
    const steps = new LaunchSteps({
      store,
      announce: async () => {},
      notices,
      now,
    });
    const submitter = new LaunchSubmitter({
      steps,
      logger,
      now,
      sendMs: 20_000,
    });
    const watcher = new LaunchWatcher({
      store,
      steps,
      submitter,
      aws,
      teamById: async () => (teamIsThere ? team : undefined),
      audit,
      leaseMs: 60_000,
      now,
      logger,
    });
    return { steps, submitter, watcher };
  }

  const send = (id: string) =>
    provisionProduct(session, {
      ...choice,
      token: id,
      name: `run-${id}`,
      parameters: [],
      tags: [],
      notificationArns: [],
    });

  async function launchIn(
    progress: LaunchProgress,
    id = randomUUID(),
  ): Promise<StoredLaunch> {
    const { launch } = await store.create(
      {
        ...choice,
        id,
        teamId: team.id,
        accountId: team.accountId,
        region: 'us-east-1',
        requestedBy: 'user:default/researcher',
        sessionName: session.sessionName,
        principalArn: session.principalArn,
        requestedAt: now(),
        idempotencyKey: id,
        digest: '',
        provisionedProductName: `run-${id}`,
        order: {
          operation: 'provision',
          parameters: {},
          tags: [],
          notificationArns: [],
        },
        secretParameters:
          progress.state === 'interrupted' ? ['AdminPassword'] : [],
      },
      { progress, events: [], at: now() },
    );
    return launch;
  }

  async function underWay(): Promise<StoredLaunch> {
    const id = randomUUID();
    const record = await send(id);
    clock += 1;
    return launchIn(
      {
        state: 'in-progress',
        recordId: record.id,
        provisionedProductId: record.provisionedProductId,
      },
      id,
    );
  }

  const stateOf = async ({ request }: StoredLaunch) =>
    (await store.get(request.id))?.progress.state;

  const notFound = { code: 'ResourceNotFoundException', status: 400 };

  it('end, although one before them goes wrong', async () => {
    const first = await underWay();
    const second = await underWay();
    await sandbox.settle();
    await sandbox.addFault({
      match: { operation: 'DescribeRecord' },
      times: 1,
      effect: {
        type: 'error',
        code: 'InvalidParametersException',
        status: 400,
      },
    });
    const { watcher } = room();
    await watcher.tick();

    expect([await stateOf(first), await stateOf(second)]).toEqual([
      'in-progress',
      'succeeded',
    ]);
    await watcher.tick();
    expect(await stateOf(first)).toBe('succeeded');
    expect(audit.mock.calls).toHaveLength(2);
  });

  it('have their turn even when more go wrong than one tick looks at', async () => {
    const broken = [];
    for (let i = 0; i < 14; i += 1) {
      const id = randomUUID();
      clock += 1;
      broken.push(
        await launchIn({
          state: 'in-progress',
          recordId: `rec-${id}`,
          provisionedProductId: `pp-${id}`,
        }),
      );
    }
    const last = await underWay();
    await sandbox.settle();
    const { watcher } = room();
    for (let ticks = 0; ticks < 4; ticks += 1) {
      clock += 1;
      await watcher.tick();
    }

    expect(await stateOf(last)).toBe('succeeded');
    expect(await stateOf(broken[0])).toBe('in-progress');
  });

  it('are followed as each person where the role may see only what is its own', async () => {
    const launches = [];
    for (let i = 0; i < 7; i += 1) {
      launches.push(await underWay());
    }
    await sandbox.settle();
    await sandbox.addFault({
      match: { operation: 'SearchProvisionedProducts' },
      times: 1,
      effect: { type: 'error', code: 'AccessDeniedException', status: 400 },
    });
    await room().watcher.tick();

    expect(await Promise.all(launches.map(stateOf))).toEqual(
      launches.map(() => 'succeeded'),
    );
  });

  describe('whose record AWS does not know', () => {
    const forget = (operation: string) =>
      sandbox.addFault({
        match: { operation },
        effect: { type: 'error', ...notFound },
      });

    it.each(['ListRecordHistory', ''])(
      'end after minutes as their item tells, whatever %s says',
      async also => {
        const launch = await underWay();
        await sandbox.settle();
        await forget('DescribeRecord');
        if (also) await forget(also);
        const { watcher } = room();
        await watcher.tick();
        clock += 4 * MINUTE;
        await watcher.tick();
        expect(await stateOf(launch)).toBe('in-progress');
        clock += 2 * MINUTE;
        await watcher.tick();

        expect(await stateOf(launch)).toBe('succeeded');
      },
    );

    it('fail with ways on when nothing is left of them', async () => {
      const launch = await launchIn({
        state: 'in-progress',
        recordId: 'rec-gone',
        provisionedProductId: 'pp-gone',
      });
      const { watcher } = room();
      await watcher.tick();
      clock += 6 * MINUTE;
      await watcher.tick();

      expect((await store.get(launch.request.id))?.progress).toMatchObject({
        state: 'failed',
        failure: {
          summary: expect.stringContaining('rec-gone'),
          nextSteps: [{ action: 'retry' }],
        },
      });
    });
  });

  it('go on by themselves when AWS turns out to have heard of one that waits for its person', async () => {
    const waiting = await launchIn({ state: 'interrupted', reason: 'secrets' });
    const record = await send(waiting.request.id);
    const { watcher } = room();
    await watcher.tick();
    expect(await stateOf(waiting)).toBe('interrupted');
    clock += 6 * MINUTE;
    await watcher.tick();

    expect((await store.get(waiting.request.id))?.progress).toMatchObject({
      state: 'in-progress',
      recordId: record.id,
    });
  });

  it('keep the record of a slow send, whatever became of them meanwhile', async () => {
    const launch = await launchIn({ state: 'submitting' });
    const { steps, submitter } = room();
    await sandbox.addFault({
      match: { operation: 'ProvisionProduct' },
      effect: { type: 'latency', ms: 500 },
    });
    const [sent] = await Promise.all([
      submitter.submit(launch, { reader: session, actor: session }, {}),
      steps.take(launch, { type: 'secrets-lost', reason: 'x' }, 'x'),
    ]);

    expect(sent.progress.state).toBe('in-progress');
    expect(await stateOf(launch)).toBe('in-progress');
  });

  it('are given up a day after their team is gone', async () => {
    const launches = [
      await underWay(),
      await launchIn({ state: 'submitting' }),
    ];
    teamIsThere = false;
    const { watcher } = room();
    clock += 60 * MINUTE;
    await watcher.tick();
    expect(await Promise.all(launches.map(stateOf))).toEqual([
      'in-progress',
      'submitting',
    ]);
    clock += 24 * 60 * MINUTE;
    await watcher.tick();

    expect((await store.get(launches[0].request.id))?.progress).toMatchObject({
      state: 'failed',
      failure: {
        summary: expect.stringMatching(/ai-research no longer works/),
        nextSteps: [{ action: 'ask-aws-administrator' }],
      },
    });
    expect(await stateOf(launches[1])).toBe('failed');
  });

  it('stop being looked at when the task is told to stop', async () => {
    const launch = await underWay();
    await sandbox.settle();
    await sandbox.clearRequests();

    expect(await room().watcher.tick(AbortSignal.abort())).toBe(false);
    expect(await sandbox.requests()).toEqual([]);
    expect(await stateOf(launch)).toBe('in-progress');
  });
});

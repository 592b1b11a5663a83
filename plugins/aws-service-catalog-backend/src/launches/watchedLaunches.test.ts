import { randomUUID } from 'node:crypto';
import { TestSandbox } from 'test-sandbox';
import { WatchRoom } from '../__testUtils__/WatchRoom';

jest.setTimeout(180_000);

const MINUTE = 60_000;

/** The watcher on days on which something goes wrong, with a clock that the test holds. */
describe('launches under the watcher', () => {
  let sandbox: TestSandbox;
  let room: WatchRoom;
  const audit = jest.fn(async () => {});

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
  });
  afterAll(() => sandbox?.stop());
  beforeEach(async () => {
    room = await WatchRoom.open(sandbox, audit);
    audit.mockClear();
  });
  afterEach(() => sandbox.clearFaults());

  const notFound = { code: 'ResourceNotFoundException', status: 400 };

  it('end, although one before them goes wrong', async () => {
    const first = await room.underWay();
    const second = await room.underWay();
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
    const { watcher } = room;
    await watcher.tick();

    expect([await room.stateOf(first), await room.stateOf(second)]).toEqual([
      'in-progress',
      'succeeded',
    ]);
    await watcher.tick();
    expect(await room.stateOf(first)).toBe('succeeded');
    expect(audit.mock.calls).toHaveLength(2);
  });

  it('have their turn even when more go wrong than one tick looks at', async () => {
    const broken = [];
    for (let i = 0; i < 14; i += 1) {
      const id = randomUUID();
      room.clock += 1;
      broken.push(
        await room.launchIn({
          state: 'in-progress',
          recordId: `rec-${id}`,
          provisionedProductId: `pp-${id}`,
        }),
      );
    }
    const last = await room.underWay();
    await sandbox.settle();
    const { watcher } = room;
    for (let ticks = 0; ticks < 4; ticks += 1) {
      room.clock += 1;
      await watcher.tick();
    }

    expect(await room.stateOf(last)).toBe('succeeded');
    expect(await room.stateOf(broken[0])).toBe('in-progress');
  });

  it('are followed as each person where the role may see only what is its own', async () => {
    const launches = [];
    for (let i = 0; i < 7; i += 1) {
      launches.push(await room.underWay());
    }
    await sandbox.settle();
    await sandbox.addFault({
      match: { operation: 'SearchProvisionedProducts' },
      times: 1,
      effect: { type: 'error', code: 'AccessDeniedException', status: 400 },
    });
    await room.watcher.tick();

    expect(
      await Promise.all(launches.map(launch => room.stateOf(launch))),
    ).toEqual(launches.map(() => 'succeeded'));
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
        const launch = await room.underWay();
        await sandbox.settle();
        await forget('DescribeRecord');
        if (also) await forget(also);
        const { watcher } = room;
        await watcher.tick();
        room.clock += 4 * MINUTE;
        await watcher.tick();
        expect(await room.stateOf(launch)).toBe('in-progress');
        room.clock += 2 * MINUTE;
        await watcher.tick();

        expect(await room.stateOf(launch)).toBe('succeeded');
      },
    );

    it('fail with ways on when nothing is left of them', async () => {
      const launch = await room.launchIn({
        state: 'in-progress',
        recordId: 'rec-gone',
        provisionedProductId: 'pp-gone',
      });
      const { watcher } = room;
      await watcher.tick();
      room.clock += 6 * MINUTE;
      await watcher.tick();

      expect(await room.progressOf(launch)).toMatchObject({
        state: 'failed',
        failure: {
          summary: expect.stringContaining('rec-gone'),
          nextSteps: [{ action: 'retry' }],
        },
      });
    });
  });

  it('go on by themselves when AWS turns out to have heard of one that waits for its person', async () => {
    const waiting = await room.launchIn({
      state: 'interrupted',
      reason: 'secrets',
    });
    const record = await room.send(waiting.request.id);
    const { watcher } = room;
    await watcher.tick();
    expect(await room.stateOf(waiting)).toBe('interrupted');
    room.clock += 6 * MINUTE;
    await watcher.tick();

    expect(await room.progressOf(waiting)).toMatchObject({
      state: 'in-progress',
      recordId: record.id,
    });
  });

  it('keep the record of a slow send, whatever became of them meanwhile', async () => {
    const launch = await room.launchIn({ state: 'submitting' });
    const { session, steps, submitter } = room;
    await sandbox.addFault({
      match: { operation: 'ProvisionProduct' },
      effect: { type: 'latency', ms: 500 },
    });
    const [sent] = await Promise.all([
      submitter.submit(launch, { reader: session, actor: session }, {}),
      steps.take(launch, { type: 'secrets-lost', reason: 'x' }, 'x'),
    ]);

    expect(sent.progress.state).toBe('in-progress');
    expect(await room.stateOf(launch)).toBe('in-progress');
  });

  it('are given up a day after their team is gone', async () => {
    const launches = [
      await room.underWay(),
      await room.launchIn({ state: 'submitting' }),
    ];
    room.teamIsThere = false;
    const { watcher } = room;
    room.clock += 60 * MINUTE;
    await watcher.tick();
    expect(
      await Promise.all(launches.map(launch => room.stateOf(launch))),
    ).toEqual(['in-progress', 'submitting']);
    room.clock += 24 * 60 * MINUTE;
    await watcher.tick();

    expect(await room.progressOf(launches[0])).toMatchObject({
      state: 'failed',
      failure: {
        summary: expect.stringMatching(/ai-research no longer works/),
        nextSteps: [{ action: 'ask-aws-administrator' }],
      },
    });
    expect(await room.stateOf(launches[1])).toBe('failed');
  });

  it('stop being looked at when the task is told to stop', async () => {
    const launch = await room.underWay();
    await sandbox.settle();
    await sandbox.clearRequests();

    expect(await room.watcher.tick(AbortSignal.abort())).toBe(false);
    expect(await sandbox.requests()).toEqual([]);
    expect(await room.stateOf(launch)).toBe('in-progress');
  });
});

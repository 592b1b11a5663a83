import { mockServices } from '@backstage/backend-test-utils';
import { aLaunchRequest } from '../__testUtils__/aLaunchRequest';
import { LaunchNotices } from './LaunchNotices';
import type { LaunchProgress } from './LaunchProgress';
import { LaunchSteps } from './LaunchSteps';
import { MemoryLaunchStore } from './MemoryLaunchStore';
import type { StoredLaunch } from './StoredLaunch';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const underWay: LaunchProgress = {
  state: 'in-progress',
  recordId: 'rec-1',
  provisionedProductId: 'pp-1',
};

/** With a clock that the test holds, and processes that share a store. */
describe('the notice of what became of a launch', () => {
  let store: MemoryLaunchStore;
  let clock: number;
  let sent: string[];
  const logger = mockServices.logger.mock();
  const now = () => new Date(clock);

  beforeEach(() => {
    store = new MemoryLaunchStore();
    clock = Date.parse('2026-11-02T10:00:00Z');
    sent = [];
  });

  const works = async ({ progress }: StoredLaunch) => {
    sent.push(progress.state);
  };
  const fails = async (launch: StoredLaunch) => {
    await works(launch);
    throw new Error('nobody there');
  };
  const neverAnswers = () => new Promise<void>(() => {});

  /** One replica, with a notification service that does this. */
  function replica(send: (launch: StoredLaunch) => Promise<void>) {
    const notices = new LaunchNotices({ store, send, now, logger });
    const announce = async () => {};
    const steps = new LaunchSteps({ store, announce, notices, now });
    return { notices, steps };
  }

  async function aLaunch(): Promise<StoredLaunch> {
    const { launch } = await store.create(
      aLaunchRequest({ requestedAt: now() }),
      { progress: underWay, events: [], at: now() },
    );
    return launch;
  }

  const endIn = async ({ steps }: ReturnType<typeof replica>) =>
    steps.take(await aLaunch(), { type: 'succeeded' }, 'Done');

  it('is sent once when all is well', async () => {
    const well = replica(works);
    await endIn(well);
    clock += 48 * HOUR;
    await well.notices.tellOverdue();

    expect(sent).toEqual(['succeeded']);
  });

  it('is sent by another process when the one that knew has died', async () => {
    await endIn(replica(neverAnswers));
    const other = replica(works);
    clock += MINUTE - 1;
    await other.notices.tellOverdue();
    expect(sent).toEqual([]);
    clock += 1;
    await Promise.all([
      other.notices.tellOverdue(),
      replica(works).notices.tellOverdue(),
    ]);
    clock += HOUR;
    await other.notices.tellOverdue();

    expect(sent).toEqual(['succeeded']);
  });

  it('is sent again, ever more rarely, while nobody takes it, and given up after a day', async () => {
    const down = replica(fails);
    await endIn(down);
    const hours: number[] = [];
    for (let minute = 1; minute <= 72 * 60; minute += 1) {
      clock += MINUTE;
      const before = sent.length;
      await down.notices.tellOverdue();
      if (sent.length > before) {
        hours.push(Math.floor(minute / 60));
      }
    }

    expect(sent.length).toBeGreaterThan(5);
    expect(sent.length).toBeLessThan(20);
    expect(hours.at(-1)).toBeGreaterThanOrEqual(24);
    expect(hours.at(-1)).toBeLessThan(48);
  });

  it('is not sent when the launch goes on meanwhile', async () => {
    const other = replica(works);
    const launch = await aLaunch();
    const waiting = await store.change(launch, {
      progress: { state: 'interrupted', reason: 'secrets' },
      events: [],
      at: now(),
      noticeDue: now(),
    });
    await other.steps.take(waiting ?? launch, { type: 'submitted' }, 'Again');
    clock += HOUR;
    await other.notices.tellOverdue();

    expect(sent).toEqual([]);
  });

  it('leaves the rest for later when it is told to stop', async () => {
    await endIn(replica(neverAnswers));
    clock += HOUR;
    await replica(works).notices.tellOverdue(AbortSignal.abort());

    expect(sent).toEqual([]);
  });
});

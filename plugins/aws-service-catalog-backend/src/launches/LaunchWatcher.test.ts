import { TestSandbox } from 'test-sandbox';
import { WatchRoom } from '../__testUtils__/WatchRoom';

jest.setTimeout(300_000);

const IN_FLIGHT = 1_000;
const AT_ONCE = 20;

describe('the watcher', () => {
  let sandbox: TestSandbox;
  let room: WatchRoom;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    room = await WatchRoom.open(sandbox);
  });
  afterAll(() => sandbox?.stop());

  const watched = (limit: number) =>
    room.store.listWatched({ limit, interruptedBefore: new Date(0) });

  it(`follows ${IN_FLIGHT} launches with at most 12 calls a tick, to their end`, async () => {
    const { watcher, store } = room;
    const launch = () => room.underWay();
    for (let done = 0; done < IN_FLIGHT; done += AT_ONCE) {
      await Promise.all(Array.from({ length: AT_ONCE }, launch));
    }
    await sandbox.clearRequests();
    expect(await watcher.tick()).toBe(false);
    const calls = await sandbox.requests({ service: 'servicecatalog' });

    expect(calls.length).toBeGreaterThan(0);
    expect(calls.length).toBeLessThanOrEqual(12);
    expect(await watched(IN_FLIGHT * 2)).toHaveLength(IN_FLIGHT);

    await sandbox.settle();
    let more = true;
    while (more) {
      await sandbox.clearRequests();
      more = await watcher.tick();
      expect((await sandbox.requests()).length).toBeLessThanOrEqual(12);
    }
    expect(await watched(1)).toEqual([]);
    const ended = await store.list({ teamId: 'ai-research', limit: IN_FLIGHT });
    expect(ended.map(({ progress }) => progress.state)).toEqual(
      Array.from({ length: IN_FLIGHT }, () => 'succeeded'),
    );
  });

  it('spends nothing when there is nothing under way', async () => {
    await sandbox.clearRequests();

    expect(await room.watcher.tick()).toBe(false);
    expect(await sandbox.requests()).toEqual([]);
  });
});

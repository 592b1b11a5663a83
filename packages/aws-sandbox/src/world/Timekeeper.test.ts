import type { Caller } from '../core/Caller';
import { MemoryWorld } from './MemoryWorld';
import { Timekeeper } from './Timekeeper';

const caller: Caller = {
  accountId: '111111111111',
  arn: 'arn:aws:iam::111111111111:user/ada',
  userId: 'AIDA1',
  principalArn: 'arn:aws:iam::111111111111:user/ada',
};

function setUp() {
  const world = new MemoryWorld({ clock: 'manual', speed: 1, seed: 1 });
  const start = world.clock.millis();
  const ran: [name: string, second: number][] = [];
  const plan = (seconds: number, name: string, data: unknown = {}) =>
    world.jobs.add({
      due: world.clock.millis() + seconds * 1000,
      job: { service: 'test', name, data },
      caller,
      region: 'us-east-1',
    });
  const timekeeper = new Timekeeper(world, async ({ job }) => {
    ran.push([job.name, (world.clock.millis() - start) / 1000]);
    const { again } = job.data as { again?: number };
    if (again) {
      plan(again, `${job.name}'`);
    }
  });
  return { world, plan, ran, timekeeper };
}

describe('Timekeeper', () => {
  it('runs what is due in order, each at its time', async () => {
    const { plan, ran, timekeeper } = setUp();
    plan(5, 'late');
    plan(1, 'first');
    plan(1, 'second');

    await timekeeper.advance(4);
    expect(ran).toEqual([
      ['first', 1],
      ['second', 1],
    ]);

    await timekeeper.advance(1);
    expect(ran.at(-1)).toEqual(['late', 5]);
  });

  it('runs jobs that jobs plan, when they are due as well', async () => {
    const { plan, ran, timekeeper } = setUp();
    plan(1, 'job', { again: 2 });

    await timekeeper.advance(10);

    expect(ran).toEqual([
      ['job', 1],
      ["job'", 3],
    ]);
  });

  it('settles: moves on until nothing is left', async () => {
    const { world, plan, ran, timekeeper } = setUp();
    plan(3600, 'hour', { again: 3600 });

    await timekeeper.settle();

    expect(ran).toHaveLength(2);
    expect(world.jobs.size).toBe(0);
  });

  it('takes turns: calls at once run one after the other', async () => {
    const { plan, ran, timekeeper } = setUp();
    plan(1, 'a');
    plan(2, 'b');

    await Promise.all([timekeeper.advance(1), timekeeper.advance(1)]);

    expect(ran).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  it('says that work is left over when it never ends', async () => {
    const world = new MemoryWorld({ clock: 'manual', speed: 1, seed: 1 });
    const again = () =>
      world.jobs.add({
        due: world.clock.millis() + 24 * 3600 * 1000,
        job: { service: 'test', name: 'daily', data: {} },
        caller,
        region: 'us-east-1',
      });
    const timekeeper = new Timekeeper(world, async () => again());
    again();

    await expect(timekeeper.settle()).rejects.toThrow(
      'Jobs are left after a week of sandbox time',
    );
  });

  it('runs jobs by itself in auto mode', async () => {
    const world = new MemoryWorld({ clock: 'auto', speed: 1000, seed: 1 });
    const done = new Promise<string[]>(resolve => {
      const ran: string[] = [];
      const timekeeper = new Timekeeper(world, async ({ job }) => {
        ran.push(job.name);
        if (ran.length === 2) {
          resolve(ran);
        }
      });
      for (const [seconds, name] of [
        [60, 'second'],
        [30, 'first'],
      ] as const) {
        world.jobs.add({
          due: world.clock.millis() + seconds * 1000,
          job: { service: 'test', name, data: {} },
          caller,
          region: 'us-east-1',
        });
        timekeeper.wake();
      }
    });

    expect(await done).toEqual(['first', 'second']);
  });
});
